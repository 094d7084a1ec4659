package org.papergraph.serve;

import java.util.Map;
import org.apache.jena.fuseki.auth.Auth;
import org.apache.jena.fuseki.auth.AuthPolicy;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraph;
import org.papergraph.serve.access.Users;

/** What Fuseki answers itself: SPARQL, the Graph Store Protocol, and, for users, changes. Clients of Fuseki find all at the top. */
final class Endpoints {

    private Endpoints() {}

    static DataService of(DatasetGraph dataset, Users users) {
        DataService.Builder service = DataService.newBuilder(dataset)
                .addEndpoint(Operation.Query)
                .addEndpoint(Operation.GSP_R)
                .addEndpoint(Operation.Query, "sparql")
                .addEndpoint(Operation.Query, "query")
                .addEndpoint(Operation.GSP_R, "data")
                .addEndpoint(Operation.GSP_R, "get");
        if (!users.isEmpty()) {
            AuthPolicy known = Auth.policyAllowSpecific(users.names());
            service.addEndpoint(Operation.Update, known)
                    .addEndpoint(Operation.GSP_RW, known)
                    .addEndpoint(Operation.GSP_RW, "data", known);
            Map.of("update", Operation.Update, "patch", Operation.Patch, "shacl", Operation.Shacl)
                    .forEach((name, operation) -> service.addEndpoint(operation, name, known));
        }
        return service.build();
    }
}
