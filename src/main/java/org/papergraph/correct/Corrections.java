package org.papergraph.correct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.papergraph.map.Iris;
import org.papergraph.map.PG;
import org.papergraph.model.Annotation;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityKey;
import org.papergraph.model.EntityType;
import org.papergraph.model.NormalForm;
import org.papergraph.model.Relation;

/** Applies corrections to linked papers, one after another: each sees what the earlier ones did. */
public final class Corrections {

    private final List<Correction> corrections;
    private final Iris iris;

    public Corrections(List<Correction> corrections, Iris iris) {
        this.corrections = corrections.stream().sorted().toList();
        this.iris = iris;
    }

    public static Corrections none() {
        return new Corrections(List.of(), new Iris());
    }

    public List<Correction> all() {
        return corrections;
    }

    /** @param keys for each paper, its entities' keys as the linker gives them */
    public Corrected apply(List<Annotation> annotations, List<Map<String, EntityKey>> keys) {
        Work work = new Work(annotations, keys);
        corrections.forEach(work::apply);
        return new Corrected(work.annotations, work.keys, work.names, work.marks, work.unmatched);
    }

    /** The papers while they are being corrected. */
    private final class Work {

        private final List<Annotation> annotations;
        private final List<Map<String, EntityKey>> keys = new ArrayList<>();
        private final List<List<String>> marks = new ArrayList<>();
        private final Map<String, String> names = new TreeMap<>();
        private final List<Correction> unmatched = new ArrayList<>();

        Work(List<Annotation> annotations, List<Map<String, EntityKey>> keys) {
            this.annotations = new ArrayList<>(annotations);
            for (Map<String, EntityKey> ofPaper : keys) {
                this.keys.add(new LinkedHashMap<>(ofPaper));
                marks.add(new ArrayList<>());
            }
        }

        void apply(Correction correction) {
            boolean matched = false;
            Map<String, EntityKey> known = byIri();
            for (int paper = 0; paper < annotations.size(); paper++) {
                if (correction.concerns(iris.paper(annotations.get(paper).paper()))
                        && apply(correction, paper, known)) {
                    marks.get(paper).add(correction.summary());
                    matched = true;
                }
            }
            if (!matched && correction.type() != CorrectionType.MISSING) {
                unmatched.add(correction);
            }
        }

        private Map<String, EntityKey> byIri() {
            Map<String, EntityKey> known = new HashMap<>();
            keys.forEach(ofPaper -> ofPaper.values().forEach(k -> known.put(iris.entity(k), k)));
            return known;
        }

        private boolean apply(Correction correction, int paper, Map<String, EntityKey> known) {
            return switch (correction.type()) {
                case SAME -> replace(correction, paper, (entity, key) -> target(correction, known));
                case DIFFERENT -> replace(correction, paper, (entity, key) -> apart(correction, entity, key, paper));
                case RETYPE -> replace(correction, paper, (entity, key) -> retyped(correction, key));
                case RENAME -> rename(correction, paper);
                case WRONG -> drop(correction, paper);
                case MISSING -> false;
            };
        }

        private boolean replace(Correction correction, int paper, Change change) {
            boolean changed = false;
            for (Entity entity : annotations.get(paper).entities()) {
                EntityKey key = keys.get(paper).get(entity.id());
                if (key != null && iris.entity(key).equals(correction.subject())) {
                    Optional<EntityKey> other = change.of(entity, key);
                    other.ifPresent(k -> keys.get(paper).put(entity.id(), k));
                    changed |= other.isPresent();
                }
            }
            return changed;
        }

        private Optional<EntityKey> target(Correction correction, Map<String, EntityKey> known) {
            String iri = correction.object().orElseThrow();
            return Optional.ofNullable(known.get(iri))
                    .or(() -> iris.typeOf(iri).map(type -> {
                        String local = iri.substring(iri.lastIndexOf('/') + 1);
                        return iris.key(iri, type, local.replaceFirst("_.*", ""));
                    }));
        }

        private Optional<EntityKey> apart(Correction correction, Entity entity, EntityKey key, int paper) {
            String form = correction.form().orElseThrow();
            boolean called = entity.forms().stream().anyMatch(f -> equal(f, form)) || equal(entity.name(), form);
            EntityKey own = new EntityKey(key.type(), form, Optional.empty());
            boolean taken = iris.entity(own).equals(correction.subject());
            String title = annotations.get(paper).paper().title();
            Optional<String> sense = correction.paper().map(p -> title).or(() -> Optional.of("another"));
            return called ? Optional.of(taken ? new EntityKey(key.type(), form, sense) : own) : Optional.empty();
        }

        private static boolean equal(String a, String b) {
            return NormalForm.ofName(a).equals(NormalForm.ofName(b));
        }

        private Optional<EntityKey> retyped(Correction correction, EntityKey key) {
            String type = correction.object().orElseThrow().substring(PG.NS.length());
            return EntityType.ofLabel(type).map(t -> new EntityKey(t, key.name(), key.sense()));
        }

        private boolean rename(Correction correction, int paper) {
            boolean named = keys.get(paper).values().stream()
                    .anyMatch(k -> iris.entity(k).equals(correction.subject()));
            if (named) {
                names.put(correction.subject(), correction.form().orElseThrow());
            }
            return named;
        }

        private boolean drop(Correction correction, int paper) {
            Annotation annotation = annotations.get(paper);
            List<Relation> right = annotation.relations().stream()
                    .filter(r -> !says(r, correction, paper))
                    .toList();
            annotations.set(
                    paper, new Annotation(annotation.paper(), annotation.entities(), right, annotation.results()));
            return right.size() < annotation.relations().size();
        }

        private boolean says(Relation relation, Correction correction, int paper) {
            return iri(relation.subject(), paper).equals(correction.subject())
                    && (PG.NS + relation.type().label())
                            .equals(correction.predicate().orElseThrow())
                    && iri(relation.object(), paper).equals(correction.object().orElseThrow());
        }

        private String iri(String id, int paper) {
            return switch (id) {
                case Relation.PAPER -> iris.paper(annotations.get(paper).paper());
                case Relation.THIS -> iris.unnamedMethod(annotations.get(paper).paper());
                default ->
                    Optional.ofNullable(keys.get(paper).get(id))
                            .map(iris::entity)
                            .orElse("");
            };
        }
    }

    private interface Change {
        Optional<EntityKey> of(Entity entity, EntityKey key);
    }
}
