package org.papergraph.link.across;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.link.identity.Identity;
import org.papergraph.link.identity.IdentityCounts;

/**
 * Puts identities together, on demand. What explains itself is a thing; what does not joins the only thing of its name, or the one that
 * the name nearly always means. A join never brings two things together, so that what becomes of an identity depends on those around it
 * alone, however many there are.
 */
final class Clusters {

    /** So many times as often as anything else must papers explain a name as one thing for the name alone to mean it. */
    private static final int PREVALENCE = 10;

    private final IdentityCounts counts;
    private final Map<String, SortedMap<Identity, Integer>> blocks = new HashMap<>();
    private final Map<Identity, Cluster> clusters = new HashMap<>();
    private final Map<Cluster, Cluster> homes = new IdentityHashMap<>();
    private final Map<Cluster, List<Identity>> groups = new IdentityHashMap<>();
    private final Map<Set<String>, List<Identity>> namesakes = new HashMap<>();
    private final Map<List<Identity>, Optional<Identity>> prevailing = new IdentityHashMap<>();
    private final Meanings meanings = new Meanings();

    Clusters(IdentityCounts counts) {
        this.counts = counts;
    }

    /** Tells that these blocks will be looked into. */
    void expect(Collection<String> blocks) {
        counts.expect(blocks);
    }

    /** The identities of a block. */
    Set<Identity> in(String block) {
        return block(block).keySet();
    }

    /** How often papers name {@code identity}. */
    int count(Identity identity) {
        return block(identity.nameGroup()).getOrDefault(identity, 0);
    }

    private SortedMap<Identity, Integer> block(String name) {
        return blocks.computeIfAbsent(name, counts::of);
    }

    Cluster of(Identity identity) {
        Cluster known = clusters.get(identity);
        return known != null ? known : find(identity);
    }

    private Cluster find(Identity from) {
        SortedSet<Identity> reached = new TreeSet<>(List.of(from));
        Deque<Identity> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            Identity next = open.remove();
            Predicate<Identity> isNew = i -> !reached.contains(i) && (meanings.same(next, i) || meanings.same(i, next));
            near(next).filter(isNew).distinct().forEach(i -> {
                reached.add(i);
                open.add(i);
            });
        }
        Cluster cluster = new Cluster(reached);
        reached.forEach(i -> clusters.put(i, cluster));
        return cluster;
    }

    private Stream<Identity> near(Identity identity) {
        return in(identity.nameBlocks());
    }

    private Stream<Identity> in(Set<String> blocks) {
        counts.expect(blocks);
        return blocks.stream().flatMap(b -> in(b).stream());
    }

    /** The others with the same name, and the identity itself. */
    List<Identity> namesakes(Identity identity) {
        return namesakes.computeIfAbsent(
                Set.of(identity.nameGroup(), identity.spellingGroup()),
                groups -> in(groups)
                        .filter(i -> i.hasNameOf(identity))
                        .distinct()
                        .sorted()
                        .toList());
    }

    List<Identity> rivals(Identity identity) {
        return namesakes(identity).stream().filter(i -> !i.isBare()).toList();
    }

    List<Identity> withMeaning(Identity identity) {
        return namesakes(identity).stream()
                .filter(i -> i.longForm().isPresent())
                .toList();
    }

    /** {@link #prevailing(Identity, ToIntFunction)} by the papers that are counted. */
    Optional<Identity> prevailing(Identity name) {
        return prevailing.computeIfAbsent(namesakes(name), n -> prevailing(name, this::count));
    }

    /**
     * An identity of the meaning that nearly all papers explain a name with, where a few explain it otherwise. The name alone means that
     * one: a newcomer of the same name does not change what thousands of papers speak of.
     *
     * @param counts how often papers name an identity
     */
    Optional<Identity> prevailing(Identity name, ToIntFunction<Identity> counts) {
        SortedMap<Identity, Integer> papers = new TreeMap<>();
        rivals(name).forEach(r -> papers.put(r, counts.applyAsInt(r)));
        List<Identity> usual = papers.size() < 2 ? List.of() : mostExplained(papers);
        int most = usual.stream().mapToInt(papers::get).sum();
        int others = papers.values().stream().mapToInt(n -> n).sum() - most;
        return usual.stream().findFirst().filter(i -> others > 0 && most >= PREVALENCE * others);
    }

    /** Those with the long form that most papers give, and with others of the same meaning. */
    private List<Identity> mostExplained(SortedMap<Identity, Integer> papers) {
        List<Identity> explained =
                papers.keySet().stream().filter(i -> i.longForm().isPresent()).toList();
        Optional<Identity> first = explained.stream().max(Comparator.comparingInt(papers::get));
        return explained.stream().filter(i -> meanings.same(first.get(), i)).toList();
    }

    /** Whether the name is that of several things. */
    boolean isShared(Identity identity) {
        return homes(rivals(identity).stream()).size() > 1;
    }

    boolean together(Identity a, Identity b) {
        return home(of(a)) == home(of(b));
    }

    /** All that is the same thing as {@code identity}, in order. */
    List<Identity> groupOf(Identity identity) {
        return groups.computeIfAbsent(home(of(identity)), this::group);
    }

    private List<Identity> group(Cluster home) {
        Set<Cluster> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        seen.add(home);
        List<Identity> group = new ArrayList<>();
        Deque<Cluster> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Cluster next = open.remove();
            group.addAll(next.members());
            next.members().stream()
                    .flatMap(i -> Stream.concat(namesakes(i).stream(), abbreviations(i)))
                    .filter(i -> i.longForm().isEmpty())
                    .map(this::of)
                    .filter(c -> home(c) == home && seen.add(c))
                    .forEach(open::add);
        }
        Collections.sort(group);
        return List.copyOf(group);
    }

    private Stream<Identity> abbreviations(Identity identity) {
        return initials(identity, false);
    }

    private Stream<Identity> initials(Identity identity, boolean spelledOut) {
        return identity.spelledOut() == spelledOut
                ? Stream.of()
                : in(identity.initialsGroups()).filter(i -> i.spelledOut() == spelledOut);
    }

    /** The thing that a cluster is, or of which it is a shorter name. */
    Cluster home(Cluster cluster) {
        Cluster known = homes.get(cluster);
        if (known != null) {
            return known;
        }
        Cluster home = other(cluster).orElse(cluster);
        homes.put(cluster, home);
        return home;
    }

    private Optional<Cluster> other(Cluster cluster) {
        if (cluster.isExplained()) {
            return Optional.empty();
        }
        return cluster.isBare() ? ofBare(cluster) : ofOwner(cluster);
    }

    /** A paper that introduces a name without a long form means the one thing of that name, unless another paper introduced it. */
    private Optional<Cluster> ofOwner(Cluster cluster) {
        Optional<String> owner = cluster.members().get(0).owner();
        Set<Identity> explained = cluster.members().stream()
                .flatMap(i -> withMeaning(i).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        boolean foreign = explained.stream()
                .anyMatch(i -> i.owner().isPresent() && !i.owner().equals(owner));
        return foreign ? Optional.empty() : only(explained.stream());
    }

    /** A bare name means the only thing of this name; without any, the only long form with these first letters. */
    private Optional<Cluster> ofBare(Cluster cluster) {
        Set<Identity> rivals = cluster.members().stream()
                .flatMap(i -> rivals(i).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!rivals.isEmpty()) {
            return only(rivals.stream()).or(() -> prevailing(cluster));
        }
        boolean plain = cluster.members().stream().noneMatch(Identity::spelledOut);
        return plain ? only(longForms(cluster)) : Optional.empty();
    }

    private Optional<Cluster> prevailing(Cluster cluster) {
        return only(cluster.members().stream().flatMap(i -> prevailing(i).stream()));
    }

    private Stream<Identity> longForms(Cluster cluster) {
        return cluster.members().stream()
                .flatMap(i -> initials(i, true))
                .filter(i -> of(i).isSpelledOut() && home(of(i)) == of(i));
    }

    private Optional<Cluster> only(Stream<Identity> identities) {
        List<Cluster> homes = homes(identities);
        return homes.size() == 1 ? Optional.of(homes.get(0)) : Optional.empty();
    }

    /** The first two, if there are several. */
    private List<Cluster> homes(Stream<Identity> identities) {
        return identities.map(i -> home(of(i))).distinct().limit(2).toList();
    }
}
