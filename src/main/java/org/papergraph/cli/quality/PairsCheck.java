package org.papergraph.cli.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.papergraph.evaluate.NamePair;
import org.papergraph.evaluate.PairEvaluation;
import org.papergraph.link.across.Linker;
import org.papergraph.link.identity.Link;
import org.papergraph.model.Annotation;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityKey;
import org.papergraph.model.EntityType;
import org.papergraph.model.Paper;

/** Asks of pairs of names whether linking takes them for one thing. */
final class PairsCheck {

    private record Name(EntityType type, String form) {}

    private final Linker linker;
    private final Map<Name, Set<EntityKey>> inPapers = new HashMap<>();

    /** @param links those of each of {@code papers} */
    PairsCheck(Linker linker, List<Annotation> papers, List<Map<String, Link>> links) {
        this.linker = linker;
        for (int i = 0; i < papers.size(); i++) {
            for (Entity entity : papers.get(i).entities()) {
                EntityKey key = links.get(i).get(entity.id()).key();
                Stream.concat(Stream.of(entity.name()), entity.forms().stream())
                        .map(f -> new Name(entity.type(), f))
                        .forEach(n -> inPapers.computeIfAbsent(n, x -> new HashSet<>())
                                .add(key));
            }
        }
    }

    /** @param file lines of type, name, name and {@code same} or {@code different}, separated by tabs; others are passed over */
    PairEvaluation of(Path file) throws IOException {
        PairEvaluation evaluation = new PairEvaluation();
        try (Stream<String> lines = Files.lines(file)) {
            lines.flatMap(l -> NamePair.parse(l).stream()).forEach(p -> judge(p, evaluation));
        }
        return evaluation;
    }

    private void judge(NamePair pair, PairEvaluation evaluation) {
        Set<EntityKey> first = inPapers.getOrDefault(new Name(pair.type(), pair.first()), Set.of());
        Set<EntityKey> second = inPapers.getOrDefault(new Name(pair.type(), pair.second()), Set.of());
        boolean known = !first.isEmpty() && !second.isEmpty();
        evaluation.add(pair, known, known ? !Collections.disjoint(first, second) : joinedByName(pair));
    }

    private boolean joinedByName(NamePair pair) {
        List<Map<String, Link>> links =
                linker.link(List.of(paper(pair.type(), pair.first()), paper(pair.type(), pair.second())));
        return links.get(0).get("e").key().equals(links.get(1).get("e").key());
    }

    /** "CL (curriculum learning)" is a name with what it stands for. */
    private static Annotation paper(EntityType type, String form) {
        List<String> forms = List.of(form.endsWith(")") ? form.split(" \\(|\\)") : new String[] {form});
        Entity entity = new Entity("e", type, forms.get(0), forms, List.of(), 1);
        return new Annotation(Paper.of(forms.get(0), ""), List.of(entity), List.of(), List.of());
    }
}
