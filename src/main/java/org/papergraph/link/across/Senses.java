package org.papergraph.link.across;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.papergraph.link.identity.Identity;
import org.papergraph.link.identity.IdentityCounts;
import org.papergraph.link.identity.Link;
import org.papergraph.link.name.FormKey;
import org.papergraph.model.EntityKey;
import org.papergraph.model.EntityType;

/** The things that identities are, decided on demand from the few that have a name or a long form in common with them. */
final class Senses {

    private final Clusters clusters;
    private final Predicate<Identity> taken;
    private final Map<Identity, Decision> decisions = new HashMap<>();

    /** @param taken whether the lexicon has another thing under this name */
    Senses(IdentityCounts counts, Predicate<Identity> taken) {
        this.clusters = new Clusters(counts);
        this.taken = taken;
    }

    Clusters clusters() {
        return clusters;
    }

    Decision of(Identity identity) {
        Decision known = decisions.get(identity);
        if (known == null) {
            known = decide(identity, rival -> true);
            decisions.put(identity, known);
        }
        return known;
    }

    /** The decision without what it may mean by those of its name that are not among {@code some}. */
    Decision among(Set<Identity> some, Identity identity) {
        return decide(identity, some::contains);
    }

    /** Whether it would be another thing if only the counts were others. */
    boolean restsOnCounts(Identity identity, ToIntFunction<Identity> others) {
        List<Identity> group = clusters.groupOf(identity);
        return !key(group, clusters::count).equals(key(group, others))
                || !clusters.prevailing(identity).equals(clusters.prevailing(identity, others));
    }

    /** What an identity is where its paper tells no more than it does by itself. */
    Link linkOf(Identity identity) {
        return new Link(of(identity).key(), reason(identity));
    }

    private Decision decide(Identity identity, Predicate<Identity> among) {
        List<Identity> group = clusters.groupOf(identity);
        boolean bare = group.stream().allMatch(Identity::isBare);
        boolean unexplained = bare
                && clusters.rivals(identity).isEmpty()
                && group.stream().noneMatch(i -> i.spelledOut() && !identity.spelledOut());
        boolean open = bare || identity.isBare() && taken.test(identity);
        return new Decision(unexplained, key(group), open ? meanings(identity, among) : List.of());
    }

    private List<Decision.Meaning> meanings(Identity identity, Predicate<Identity> among) {
        Map<List<Identity>, Set<Identity>> members = new LinkedHashMap<>();
        clusters.rivals(identity).stream()
                .filter(among)
                .forEach(r -> members.computeIfAbsent(clusters.groupOf(r), g -> new TreeSet<>())
                        .add(r));
        return members.entrySet().stream()
                .map(m -> new Decision.Meaning(words(m.getKey()), key(m.getKey()), identity.nameGroup(), m.getValue()))
                .toList();
    }

    private static Set<String> words(List<Identity> group) {
        return group.stream()
                .flatMap(i -> i.longForm().stream())
                .flatMap(l -> FormKey.words(l).stream())
                .filter(w -> w.length() > 3)
                .collect(Collectors.toSet());
    }

    private EntityKey key(List<Identity> group) {
        return key(group, clusters::count);
    }

    private EntityKey key(List<Identity> group, ToIntFunction<Identity> counts) {
        Identity named = named(group);
        boolean shared = clusters.rivals(named).stream().anyMatch(r -> !clusters.together(r, named))
                && clusters.prevailing(named, counts).filter(group::contains).isEmpty();
        Optional<String> sense = shared || taken.test(named) ? sense(group) : Optional.empty();
        return new EntityKey(type(group, counts), cased(named.name(), group, counts), sense);
    }

    /** The name in lower case where any paper writes it so, else as most papers write it. */
    private static String cased(String name, List<Identity> group, ToIntFunction<Identity> counts) {
        Map<String, Integer> votes = new TreeMap<>();
        group.stream()
                .filter(i -> i.name().equals(name))
                .forEach(i -> votes.merge(i.cased(), counts.applyAsInt(i), Integer::sum));
        return votes.containsKey(name)
                ? name
                : votes.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey();
    }

    private static Identity named(List<Identity> group) {
        return group.stream()
                .min(Comparator.<Identity>comparingInt(i -> i.name().length())
                        .thenComparing(Identity::name)
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static Optional<String> sense(List<Identity> group) {
        return group.stream()
                .flatMap(i -> i.longForm().stream())
                .min(Comparator.naturalOrder())
                .or(() -> group.stream().flatMap(i -> i.owner().stream()).min(Comparator.naturalOrder()));
    }

    private static EntityType type(List<Identity> group, ToIntFunction<Identity> counts) {
        int datasets = 0;
        for (Identity identity : group) {
            int count = counts.applyAsInt(identity);
            datasets += identity.type() == EntityType.DATASET
                    ? count
                    : identity.type() == EntityType.BENCHMARK ? -count : 0;
        }
        EntityType type = group.get(0).type();
        return !type.isResource() ? type : datasets >= 0 ? EntityType.DATASET : EntityType.BENCHMARK;
    }

    private String reason(Identity identity) {
        List<Identity> group = clusters.groupOf(identity);
        Set<String> apart = clusters.rivals(identity).stream()
                .filter(r -> !group.contains(r))
                .map(r -> "“" + r.longForm().or(r::owner).orElseThrow() + "”")
                .collect(Collectors.toCollection(TreeSet::new));
        if (taken.test(identity)) {
            apart.add("the lexicon's thing of this name");
        }
        List<String> parts = new ArrayList<>();
        parts.add(
                group.size() == 1
                        ? "equal spelling"
                        : identity.isBare() ? reasonOfName(identity) : "equal name or long form");
        if (!apart.isEmpty()) {
            parts.add("kept apart from " + String.join(", ", apart));
        }
        return String.join("; ", parts);
    }

    private String reasonOfName(Identity bare) {
        return clusters.prevailing(bare).isPresent()
                ? "what nearly all papers mean by this name"
                : "the only meaning of this name";
    }
}
