package org.papergraph.correct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.papergraph.map.Iris;
import org.papergraph.map.PG;
import org.papergraph.model.Annotation;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityKey;
import org.papergraph.model.EntityType;
import org.papergraph.model.NormalForm;
import org.papergraph.model.Relation;

/**
 * Applies corrections to linked papers, one after another: each sees what the earlier ones did. What becomes of a paper depends on
 * that paper alone, and on what the things are called to which corrections lead.
 */
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

    /**
     * @param keys the entities' keys as the linker gives them
     * @param things the key of the thing that has an IRI, where some paper or the lexicon names it
     */
    public Corrected apply(
            Annotation annotation, Map<String, EntityKey> keys, Function<String, Optional<EntityKey>> things) {
        if (corrections.isEmpty()) {
            return new Corrected(annotation, keys, Map.of(), List.of());
        }
        Work work = new Work(annotation, keys, things);
        corrections.stream()
                .filter(c -> c.concerns(iris.paper(annotation.paper())))
                .forEach(work::apply);
        return new Corrected(work.annotation, work.keys, work.names, work.applied);
    }

    /** A paper while it is being corrected. */
    private final class Work {

        private final Map<String, EntityKey> keys;
        private final Function<String, Optional<EntityKey>> things;
        private final Map<String, String> names = new TreeMap<>();
        private final List<Correction> applied = new ArrayList<>();
        private Annotation annotation;

        Work(Annotation annotation, Map<String, EntityKey> keys, Function<String, Optional<EntityKey>> things) {
            this.annotation = annotation;
            this.keys = new LinkedHashMap<>(keys);
            this.things = things;
        }

        void apply(Correction correction) {
            boolean matched = switch (correction.type()) {
                case SAME -> replace(correction, (entity, key) -> target(correction));
                case DIFFERENT -> replace(correction, (entity, key) -> apart(correction, entity, key));
                case RETYPE -> replace(correction, (entity, key) -> retyped(correction, key));
                case RENAME -> rename(correction);
                case WRONG -> drop(correction);
                case MISSING -> false;
            };
            if (matched) {
                applied.add(correction);
            }
        }

        private boolean replace(Correction correction, Change change) {
            boolean changed = false;
            for (Entity entity : annotation.entities()) {
                EntityKey key = keys.get(entity.id());
                if (key != null && iris.entity(key).equals(correction.subject())) {
                    Optional<EntityKey> other = change.of(entity, key);
                    other.ifPresent(k -> keys.put(entity.id(), k));
                    changed |= other.isPresent();
                }
            }
            return changed;
        }

        private Optional<EntityKey> target(Correction correction) {
            String iri = correction.object().orElseThrow();
            return things.apply(iri)
                    .or(() -> iris.typeOf(iri).map(type -> {
                        String local = iri.substring(iri.lastIndexOf('/') + 1);
                        return iris.key(iri, type, local.replaceFirst("_.*", ""));
                    }));
        }

        private Optional<EntityKey> apart(Correction correction, Entity entity, EntityKey key) {
            String form = correction.form().orElseThrow();
            boolean called = entity.forms().stream().anyMatch(f -> equal(f, form)) || equal(entity.name(), form);
            EntityKey own = new EntityKey(key.type(), form, Optional.empty());
            boolean taken = iris.entity(own).equals(correction.subject());
            return called
                    ? Optional.of(taken ? new EntityKey(key.type(), form, Optional.of(sense(entity, form))) : own)
                    : Optional.empty();
        }

        /** What sets a thing apart from others of its name: what the paper says that the name stands for, else the paper. */
        private String sense(Entity entity, String form) {
            return entity.forms().stream()
                    .filter(f -> f.length() > form.length() && f.indexOf(' ') > 0 && !equal(f, form))
                    .min(Comparator.comparing(NormalForm::ofName))
                    .orElse(annotation.paper().title());
        }

        private static boolean equal(String a, String b) {
            return NormalForm.ofName(a).equals(NormalForm.ofName(b));
        }

        private Optional<EntityKey> retyped(Correction correction, EntityKey key) {
            String type = correction.object().orElseThrow().substring(PG.NS.length());
            return EntityType.ofLabel(type).map(t -> new EntityKey(t, key.name(), key.sense()));
        }

        private boolean rename(Correction correction) {
            boolean named = keys.values().stream().anyMatch(k -> iris.entity(k).equals(correction.subject()));
            if (named) {
                names.put(correction.subject(), correction.form().orElseThrow());
            }
            return named;
        }

        private boolean drop(Correction correction) {
            List<Relation> said = annotation.relations();
            List<Relation> right =
                    said.stream().filter(r -> !says(r, correction)).toList();
            annotation = new Annotation(annotation.paper(), annotation.entities(), right, annotation.results());
            return right.size() < said.size();
        }

        private boolean says(Relation relation, Correction correction) {
            return iri(relation.subject()).equals(correction.subject())
                    && (PG.NS + relation.type().label())
                            .equals(correction.predicate().orElseThrow())
                    && iri(relation.object()).equals(correction.object().orElseThrow());
        }

        private String iri(String id) {
            return switch (id) {
                case Relation.PAPER -> iris.paper(annotation.paper());
                case Relation.THIS -> iris.unnamedMethod(annotation.paper());
                default -> Optional.ofNullable(keys.get(id)).map(iris::entity).orElse("");
            };
        }
    }

    private interface Change {
        Optional<EntityKey> of(Entity entity, EntityKey key);
    }
}
