package org.papergraph.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.papergraph.model.Annotation;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityType;
import org.papergraph.model.Relation;
import org.papergraph.model.RelationType;
import org.papergraph.model.Result;

/** The invented papers from which the models learn obey the rules of annotation. */
class TrainingPapersTest {

    private static final Path FOLDER = Path.of("src/train");
    private static final int ENOUGH = 500;

    private static List<Annotation> papers;

    @BeforeAll
    static void read() throws IOException {
        papers = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
                papers.addAll(GoldFile.read(file));
            }
        }
    }

    private static String at(Annotation annotation) {
        return annotation.paper().id().orElseThrow() + ": ";
    }

    @Test
    void everyPaperHasAnIdAndATitleOfItsOwn() {
        assertTrue(papers.size() >= ENOUGH, () -> papers.size() + " papers");
        assertEquals(
                papers.size(),
                papers.stream().map(a -> a.paper().id()).distinct().count());
        assertEquals(
                papers.size(),
                papers.stream().map(a -> a.paper().title()).distinct().count());
    }

    @Test
    void everyFormStandsInTheTextAndBelongsToOneEntity() {
        for (Annotation annotation : papers) {
            String text = annotation.paper().text();
            Set<String> forms = new HashSet<>();
            for (Entity entity : annotation.entities()) {
                assertTrue(!entity.forms().isEmpty(), () -> at(annotation) + entity.name() + " has no form");
                for (String form : entity.forms()) {
                    assertTrue(forms.add(form), () -> at(annotation) + form + " twice");
                    Pattern word = Pattern.compile("(?<!\\w)" + Pattern.quote(form) + "(?!\\w)");
                    assertTrue(word.matcher(text).find(), () -> at(annotation) + form + " is not in the text");
                }
            }
        }
    }

    @Test
    void everyRelationJoinsEntitiesOfTheRightTypes() {
        for (Annotation annotation : papers) {
            Map<String, EntityType> types = types(annotation);
            for (Relation relation : annotation.relations()) {
                EntityType object = types.get(relation.object());
                boolean fits = relation.type() == RelationType.INTRODUCES
                        ? relation.subject().equals(Relation.PAPER) && object != null
                        : types.containsKey(relation.subject())
                                && object != null
                                && relation.type().allows(types.get(relation.subject()), object);
                assertTrue(fits, () -> at(annotation) + relation);
            }
        }
    }

    @Test
    void everyResultHasAMethodAndItsValueStandsInTheText() {
        for (Annotation annotation : papers) {
            Map<String, EntityType> types = types(annotation);
            for (Result result : annotation.results()) {
                assertEquals(EntityType.METHOD, types.get(result.method()), () -> at(annotation) + result);
                assertTrue(
                        result.dataset().stream().allMatch(d -> types.get(d).isResource()),
                        () -> at(annotation) + result);
                assertTrue(
                        result.metric().stream().allMatch(m -> types.get(m) == EntityType.METRIC),
                        () -> at(annotation) + result);
                assertTrue(annotation.paper().text().contains(result.value()), () -> at(annotation) + result);
            }
        }
    }

    private static Map<String, EntityType> types(Annotation annotation) {
        Map<String, EntityType> types =
                annotation.entities().stream().collect(Collectors.toMap(Entity::id, Entity::type));
        types.put(Relation.THIS, EntityType.METHOD);
        return types;
    }
}
