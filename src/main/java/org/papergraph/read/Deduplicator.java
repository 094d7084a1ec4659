package org.papergraph.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.model.NormalForm;
import org.papergraph.model.Paper;

/**
 * Makes one paper of all its copies, whatever order they come in. Two copies are the same paper
 *
 * <ol>
 *   <li>where they have the same arXiv id, versions aside;
 *   <li>where they have the same DOI, and not two different arXiv ids;
 *   <li>where they have the same title in normal form, and one has no arXiv id or DOI that the other contradicts. If several
 *       papers could take such a copy, the one with the same abstract (white space aside) does, else the one whose key is first.
 * </ol>
 *
 * So two papers with different arXiv ids stay two, even under one title. Title and abstract are those of one copy: of the newest
 * version that is named (a copy that names none counts as the newest), then of the longest abstract (white space aside), then of
 * the first in the order of their characters. Ids, authors, date and address come from it too; where it has none, from the next.
 *
 * <p>Holds each different paper in memory, some 4 kB. Not safe for several threads.
 */
public final class Deduplicator {

    private static final Pattern VERSION = Pattern.compile("v(\\d{1,6})$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Comparator<Paper> BEST_FIRST = Comparator.comparingInt(Deduplicator::version)
            .thenComparingInt(p -> squeezed(p).length())
            .reversed()
            .thenComparing(Paper::title)
            .thenComparing(Paper::abstractText)
            .thenComparing(Paper::toString);

    private final Set<Paper> copies = new LinkedHashSet<>();

    public void add(Paper copy) {
        copies.add(copy);
    }

    /** One paper for all copies of it, in the order in which the first copies came. */
    public List<Paper> papers() {
        Map<String, List<Paper>> groups = new TreeMap<>();
        Stream.of(with(true, false), with(false, true), with(false, false)).forEach(copies -> join(groups, copies));
        Map<Paper, List<Paper>> groupOf = new HashMap<>();
        groups.values().forEach(group -> group.forEach(copy -> groupOf.put(copy, group)));
        return copies.stream()
                .map(groupOf::get)
                .distinct()
                .map(Deduplicator::merge)
                .toList();
    }

    /** The copies with or without an arXiv id, and those without with or without a DOI. */
    private List<Paper> with(boolean arxivId, boolean doi) {
        return copies.stream()
                .filter(p -> p.arxivId().isPresent() == arxivId)
                .filter(p -> arxivId || p.doi().isPresent() == doi)
                .toList();
    }

    /** Copies with weaker ids join the groups that the stronger ids made, or make their own by their key. */
    private static void join(Map<String, List<Paper>> groups, List<Paper> copies) {
        Homes homes = new Homes(groups);
        for (Paper copy : copies) {
            String home = homes.of(copy).orElseGet(copy::key);
            groups.computeIfAbsent(home, key -> new ArrayList<>()).add(copy);
        }
    }

    private static Paper merge(Collection<Paper> copies) {
        List<Paper> sorted = copies.stream().sorted(BEST_FIRST).toList();
        Paper best = sorted.get(0);
        return new Paper(
                first(sorted, Paper::id),
                best.title(),
                best.abstractText(),
                first(sorted, Paper::arxivId),
                first(sorted, Paper::doi),
                first(sorted, p -> Optional.of(p.authors()).filter(a -> !a.isEmpty()))
                        .orElse(List.of()),
                first(sorted, Paper::date),
                first(sorted, Paper::url));
    }

    private static <T> Optional<T> first(List<Paper> copies, Function<Paper, Optional<T>> field) {
        return copies.stream().flatMap(p -> field.apply(p).stream()).findFirst();
    }

    private static int version(Paper paper) {
        Matcher version = VERSION.matcher(paper.arxivId().orElse(""));
        return version.find() ? Integer.parseInt(version.group(1)) : Integer.MAX_VALUE;
    }

    private static String squeezed(Paper paper) {
        return BLANKS.matcher(paper.abstractText()).replaceAll("");
    }

    /** The groups that were there before this round, by what a copy can be known by. */
    private static final class Homes {
        private final Map<String, String> byDoi = new TreeMap<>();
        private final Map<String, List<String>> byTitle = new TreeMap<>();
        private final Map<String, Set<String>> dois = new TreeMap<>();
        private final Map<String, Set<String>> abstracts = new TreeMap<>();

        /** In the order of the keys, so that the first key wins. */
        Homes(Map<String, List<Paper>> groups) {
            groups.forEach((key, papers) -> papers.forEach(paper -> note(key, paper)));
        }

        private void note(String key, Paper paper) {
            List<String> namesakes = byTitle.computeIfAbsent(NormalForm.ofTitle(paper.title()), t -> new ArrayList<>());
            if (!namesakes.contains(key)) {
                namesakes.add(key);
            }
            doi(paper).ifPresent(doi -> {
                byDoi.putIfAbsent(doi, key);
                dois.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(doi);
            });
            abstracts.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(squeezed(paper));
        }

        Optional<String> of(Paper copy) {
            if (copy.arxivId().isPresent()) {
                return Optional.empty();
            }
            return doi(copy).map(byDoi::get).or(() -> byTitle(copy));
        }

        private Optional<String> byTitle(Paper copy) {
            List<String> fit = byTitle.getOrDefault(NormalForm.ofTitle(copy.title()), List.of()).stream()
                    .filter(key -> doi(copy).isEmpty()
                            || dois.getOrDefault(key, Set.of()).isEmpty())
                    .toList();
            return fit.stream()
                    .filter(key -> abstracts.get(key).contains(squeezed(copy)))
                    .findFirst()
                    .or(() -> fit.stream().findFirst());
        }

        private static Optional<String> doi(Paper paper) {
            return paper.doi().map(d -> d.toLowerCase(java.util.Locale.ROOT));
        }
    }
}
