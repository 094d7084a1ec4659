package org.papergraph.read;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.papergraph.model.Paper;

/**
 * Makes one paper of all its copies, whatever order they come in. Two copies are the same paper
 *
 * <ol>
 *   <li>where they have the same arXiv id, versions aside;
 *   <li>where they have the same DOI, and not two different arXiv ids;
 *   <li>where they have the same title in normal form, and no arXiv id or DOI of the one contradicts the other. If several
 *       papers could take such a copy, the one with the same abstract (white space aside) does, else the one whose key is first.
 * </ol>
 *
 * So two papers with different arXiv ids stay two, even under one title. Title and abstract are those of one copy: of the newest
 * version that is named (a copy that names none counts as the newest), then of the longest abstract (white space aside), then the
 * one with the least white space, then the first in the order of their characters. Ids, authors, date and address come from it too; where it has none, from the next.
 *
 * <p>Holds each different paper in memory, some 4 kB. Not safe for several threads.
 */
public final class Deduplicator {

    private static final Pattern VERSION = Pattern.compile("v(\\d{1,6})$");
    private static final Comparator<Paper> BEST_FIRST = Comparator.comparingInt(Deduplicator::version)
            .thenComparingInt(p -> PaperGroups.squeezed(p).length())
            .reversed()
            .thenComparing(p -> p.text().length())
            .thenComparing(Paper::title)
            .thenComparing(Paper::abstractText)
            .thenComparing(Paper::toString);

    private final Set<Paper> copies = new LinkedHashSet<>();

    public void add(Paper copy) {
        copies.add(copy);
    }

    /** One paper for all copies of it, in the order in which the first copies came. */
    public List<Paper> papers() {
        PaperGroups groups = new PaperGroups();
        byKey(p -> p.arxivId().isPresent()).forEach(groups::add);
        byKey(p -> p.arxivId().isEmpty() && p.doi().isPresent()).forEach(groups::addPublished);
        groups.addAllByTitle(copies.stream()
                .filter(p -> p.arxivId().isEmpty() && p.doi().isEmpty())
                .toList());

        Map<Paper, List<Paper>> groupOf = new HashMap<>();
        groups.groups().forEach(group -> group.forEach(copy -> groupOf.put(copy, group)));
        return copies.stream()
                .map(groupOf::get)
                .distinct()
                .map(Deduplicator::merge)
                .toList();
    }

    private SortedMap<String, List<Paper>> byKey(Predicate<Paper> some) {
        return copies.stream()
                .filter(some)
                .collect(Collectors.groupingBy(Paper::key, TreeMap::new, Collectors.toList()));
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
}
