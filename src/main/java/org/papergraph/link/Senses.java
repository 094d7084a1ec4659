package org.papergraph.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.papergraph.model.EntityKey;
import org.papergraph.model.EntityType;

/** The things that a few identities with common names or long forms are: a function of that set alone. */
final class Senses {

    private final SortedMap<Identity, Integer> identities;
    private final Predicate<Identity> taken;
    private final Partition<Identity> partition;
    private final Map<Identity, List<Identity>> namesakes = new HashMap<>();
    private final Map<Identity, Link> links = new HashMap<>();

    Senses(SortedMap<Identity, Integer> identities, Predicate<Identity> taken) {
        this.identities = identities;
        this.taken = taken;
        this.partition = new Partition<>(identities.keySet());
        joinMeanings();
        joinOwners();
        joinBare();
        joinInitials();
    }

    private void joinMeanings() {
        Map<String, List<Identity>> byKey = new TreeMap<>();
        for (Identity identity : identities.keySet()) {
            Set<String> keys = new TreeSet<>(List.of(identity.nameKey(), "spelling:" + identity.spelling()));
            identity.longKey().ifPresent(keys::add);
            keys.forEach(k -> byKey.computeIfAbsent(k, x -> new ArrayList<>()).add(identity));
        }
        byKey.values().forEach(this::joinMeanings);
    }

    private void joinMeanings(List<Identity> alike) {
        for (Identity a : alike) {
            for (Identity b : alike) {
                if (!partition.together(a, b) && sameMeaning(a, b)) {
                    partition.join(a, b);
                }
            }
        }
    }

    private static boolean sameMeaning(Identity a, Identity b) {
        boolean sameName = a.hasNameOf(b);
        if (a.longKey().isPresent() && b.longKey().isPresent()) {
            return a.longKey().equals(b.longKey())
                    || sameName
                            && Names.alike(
                                    a.longForm().orElseThrow(), b.longForm().orElseThrow());
        }
        boolean spelledOut = a.longKey().filter(b.nameKey()::equals).isPresent();
        boolean sameOwner = a.owner().equals(b.owner());
        return spelledOut || sameName && sameOwner && a.longKey().equals(b.longKey());
    }

    /** A paper that introduces a name without a long form means the one thing of that name, unless another paper introduced it. */
    private void joinOwners() {
        for (Identity identity : identities.keySet()) {
            if (identity.longForm().isEmpty() && identity.owner().isPresent()) {
                List<Identity> meanings = withMeaning(identity);
                boolean foreign = meanings.stream()
                        .anyMatch(m -> m.owner().isPresent() && !m.owner().equals(identity.owner()));
                joinTheOnly(identity, foreign ? List.of() : meanings);
            }
        }
    }

    private void joinBare() {
        List<Identity> bare =
                identities.keySet().stream().filter(Identity::isBare).toList();
        for (Identity identity : bare) {
            if (partition.groupOf(identity).stream().allMatch(Identity::isBare)) {
                joinTheOnly(identity, rivals(identity));
            }
        }
    }

    /** A name that no paper explains stands for the only long form with these first letters that has no abbreviation yet. */
    private void joinInitials() {
        Map<String, List<Identity>> spelledOut = new TreeMap<>();
        identities.keySet().stream()
                .filter(i -> i.spelledOut() && partition.groupOf(i).stream().allMatch(Identity::spelledOut))
                .forEach(i -> i.initialsGroups()
                        .forEach(g -> spelledOut
                                .computeIfAbsent(g, x -> new ArrayList<>())
                                .add(i)));
        for (Identity identity : identities.keySet()) {
            if (!identity.spelledOut() && isUnexplained(identity)) {
                identity.initialsGroups().forEach(g -> joinTheOnly(identity, spelledOut.getOrDefault(g, List.of())));
            }
        }
    }

    private void joinTheOnly(Identity identity, List<Identity> others) {
        if (!others.isEmpty() && others.stream().allMatch(o -> partition.together(o, others.get(0)))) {
            partition.join(others.get(0), identity);
        }
    }

    /** Whether nothing but its own spelling tells what the identity is. */
    boolean isUnexplained(Identity identity) {
        List<Identity> group = partition.groupOf(identity);
        return group.stream().allMatch(Identity::isBare)
                && rivals(identity).isEmpty()
                && group.stream().noneMatch(i -> i.spelledOut() && !identity.spelledOut());
    }

    private List<Identity> withMeaning(Identity identity) {
        return namesakes(identity).stream()
                .filter(i -> i.longForm().isPresent())
                .toList();
    }

    private List<Identity> rivals(Identity identity) {
        return namesakes(identity).stream().filter(i -> !i.isBare()).toList();
    }

    private List<Identity> namesakes(Identity identity) {
        return namesakes.computeIfAbsent(
                identity,
                name -> identities.keySet().stream()
                        .filter(i -> i.hasNameOf(name))
                        .toList());
    }

    /** @param text what the paper says, in lower case; decides where a name alone could be several things */
    Link linkOf(Identity identity, String text) {
        Link known = links.get(identity);
        return known != null ? known : decide(identity, text);
    }

    private Link decide(Identity identity, String text) {
        List<Identity> group = partition.groupOf(identity);
        if (group.stream().allMatch(Identity::isBare)) {
            Optional<List<Identity>> spoken = spokenOf(identity, text);
            if (spoken.isPresent()) {
                return new Link(key(spoken.get()), "its paper uses the words of this meaning");
            }
        }
        Link link = new Link(key(group), reason(identity, group));
        if (withMeaning(identity).isEmpty() || !group.stream().allMatch(Identity::isBare)) {
            links.put(identity, link);
        }
        return link;
    }

    private Optional<List<Identity>> spokenOf(Identity identity, String text) {
        List<List<Identity>> meanings = withMeaning(identity).stream()
                .map(partition::groupOf)
                .distinct()
                .sorted(Comparator.<List<Identity>>comparingLong(g -> spoken(g, text))
                        .reversed())
                .toList();
        boolean clear = meanings.size() > 1 && spoken(meanings.get(0), text) > spoken(meanings.get(1), text);
        return clear ? Optional.of(meanings.get(0)) : Optional.empty();
    }

    private static long spoken(List<Identity> group, String text) {
        return group.stream()
                .flatMap(i -> i.longForm().stream())
                .flatMap(l -> FormKey.words(l).stream())
                .distinct()
                .filter(w -> w.length() > 3 && text.contains(w))
                .count();
    }

    private EntityKey key(List<Identity> group) {
        Identity named = named(group);
        boolean shared = rivals(named).stream().anyMatch(r -> !partition.together(r, named));
        Optional<String> sense = shared || taken.test(named) ? sense(group) : Optional.empty();
        return new EntityKey(type(group), cased(named.name(), group), sense);
    }

    /** The name in lower case where any paper writes it so, else as most papers write it. */
    private String cased(String name, List<Identity> group) {
        Map<String, Integer> votes = new TreeMap<>();
        group.stream()
                .filter(i -> i.name().equals(name))
                .forEach(i -> votes.merge(i.cased(), identities.get(i), Integer::sum));
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

    private EntityType type(List<Identity> group) {
        int datasets = 0;
        for (Identity identity : group) {
            int count = identities.get(identity);
            datasets += identity.type() == EntityType.DATASET
                    ? count
                    : identity.type() == EntityType.BENCHMARK ? -count : 0;
        }
        EntityType type = group.get(0).type();
        return !type.isResource() ? type : datasets >= 0 ? EntityType.DATASET : EntityType.BENCHMARK;
    }

    private String reason(Identity identity, List<Identity> group) {
        Set<String> apart = rivals(identity).stream()
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
                        : identity.isBare() ? "the only meaning of this name" : "equal name or long form");
        if (!apart.isEmpty()) {
            parts.add("kept apart from " + String.join(", ", apart));
        }
        return String.join("; ", parts);
    }
}
