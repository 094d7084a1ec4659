// A program over the client that is generated from the OpenAPI description.
import { client } from "./client/client.gen";
import { leaderboard, search } from "./client/sdk.gen";

client.setConfig({ baseUrl: process.argv[2] });

const found = await search({ query: { q: "imagnet", type: "Dataset" }, throwOnError: true });
console.log(JSON.stringify(found.data));
const board = await leaderboard({ query: { dataset: "ImageNet", limit: 2 }, throwOnError: true });
if (board.data.rows.length !== 2) {
  throw new Error("two rows expected");
}
const unknown = await leaderboard({ query: { dataset: "no such data" } });
if (unknown.error?.status !== 400) {
  throw new Error("a problem expected");
}
