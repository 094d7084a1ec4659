package org.papergraph.correct;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.lang.LangTurtle;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.ParserProfile;
import org.apache.jena.riot.system.ParserProfileWrapper;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.tokens.TokenizerText;

/**
 * Turtle that knows where it says something.
 *
 * @param lines by triple, the line in which it is complete, from 1
 */
record LocatedTurtle(Model model, Map<Triple, Long> lines) {

    /** @throws CorrectionException if it is not Turtle; the message names the line */
    static LocatedTurtle parse(String name, String turtle) {
        Map<Triple, Long> lines = new HashMap<>();
        ParserProfile profile = RiotLib.createParserProfile(
                RiotLib.factoryRDF(), ErrorHandlerFactory.errorHandlerExceptionOnError(), true);
        Model model = ModelFactory.createDefaultModel();
        try {
            new LangTurtle(
                            TokenizerText.fromString(turtle),
                            new ParserProfileWrapper(profile) {
                                @Override
                                public Triple createTriple(Node s, Node p, Node o, long line, long column) {
                                    Triple triple = super.createTriple(s, p, o, line, column);
                                    lines.putIfAbsent(triple, line);
                                    return triple;
                                }
                            },
                            StreamRDFLib.graph(model.getGraph()))
                    .parse();
        } catch (RiotParseException e) {
            throw new CorrectionException(name + ":" + e.getLine() + ": not Turtle: " + e.getOriginalMessage(), e);
        } catch (RiotException e) {
            throw new CorrectionException(name + ": not Turtle: " + e.getMessage(), e);
        }
        return new LocatedTurtle(model, lines);
    }
}
