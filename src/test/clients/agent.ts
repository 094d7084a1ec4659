// The reference client of the Model Context Protocol: finds the tools, and uses each.
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";

const client = new Client({ name: "check", version: "1.0.0" });
await client.connect(new StreamableHTTPClientTransport(new URL("/mcp", process.argv[2])));

async function call(name: string, args: Record<string, unknown>): Promise<string> {
  const result = await client.callTool({ name, arguments: args });
  if (result.isError) throw new Error(`${name}: ${JSON.stringify(result.content)}`);
  return JSON.stringify(result.structuredContent);
}

const { tools } = await client.listTools();
console.log(tools.map(tool => tool.name).sort().join(" "));
console.log(await call("search_entities", { query: "imagnet", type: "Dataset" }));
console.log(await call("describe_entity", { entity: "BERT", limit: 3 }));
console.log(await call("list_saved_queries", {}));
console.log(await call("run_saved_query", { name: "leaderboard", parameters: { dataset: "ImageNet" } }));
console.log(await call("run_sparql", { query: "SELECT (COUNT(*) AS ?n) { ?paper a <https://w3id.org/papergraph/ontology#Paper> }" }));
const { resources } = await client.listResources();
const { contents } = await client.readResource({ uri: resources[0].uri });
if (!String(contents[0].text).includes("owl:Class")) throw new Error("no vocabulary in " + resources[0].uri);
await client.close();
