package org.papergraph.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.papergraph.model.NormalForm;
import org.papergraph.model.Paper;

/**
 * Copies of papers, grouped. To be filled with what has an arXiv id first, then with what has a DOI, then with the rest, each in the
 * order of their keys: so the groups do not depend on the order of the copies.
 */
final class PaperGroups {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Map<String, List<Paper>> groups = new TreeMap<>();
    private final Map<String, String> keyOfDoi = new HashMap<>();
    private final Map<String, Set<String>> keysOfTitle = new HashMap<>();
    private final Set<String> withDoi = new HashSet<>();
    private final Map<String, Set<String>> abstracts = new HashMap<>();

    Collection<List<Paper>> groups() {
        return groups.values();
    }

    void add(String key, Collection<Paper> copies) {
        copies.forEach(copy -> add(key, copy));
    }

    /** Adds copies with one DOI to the group that has it, else to one with their title and no DOI, else to a new group. */
    void addPublished(String key, Collection<Paper> copies) {
        Optional<String> home =
                copies.stream().findFirst().flatMap(PaperGroups::doi).map(keyOfDoi::get);
        add(home.or(() -> byTitle(copies)).orElse(key), copies);
    }

    /** Adds each copy to a group with its title that is there already, else to a new group. */
    void addAllByTitle(Collection<Paper> copies) {
        Map<Paper, Optional<String>> homes = copies.stream().collect(Collectors.toMap(p -> p, p -> home(p, keys(p))));
        homes.forEach((copy, home) -> add(home.orElseGet(copy::key), copy));
    }

    /** Its abstract without white space. */
    static String squeezed(Paper paper) {
        return BLANKS.matcher(paper.abstractText()).replaceAll("");
    }

    private Optional<String> byTitle(Collection<Paper> copies) {
        return copies.stream()
                .flatMap(copy -> home(copy, withoutDoi(copy)).stream())
                .sorted()
                .findFirst();
    }

    private Set<String> withoutDoi(Paper copy) {
        return keys(copy).stream().filter(k -> !withDoi.contains(k)).collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<String> home(Paper copy, Set<String> keys) {
        return keys.stream()
                .filter(key -> abstracts.get(key).contains(squeezed(copy)))
                .findFirst()
                .or(() -> keys.stream().findFirst());
    }

    private Set<String> keys(Paper copy) {
        return keysOfTitle.getOrDefault(NormalForm.ofTitle(copy.title()), Set.of());
    }

    private void add(String key, Paper copy) {
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(copy);
        keysOfTitle
                .computeIfAbsent(NormalForm.ofTitle(copy.title()), t -> new TreeSet<>())
                .add(key);
        abstracts.computeIfAbsent(key, k -> new HashSet<>()).add(squeezed(copy));
        doi(copy).ifPresent(doi -> {
            keyOfDoi.putIfAbsent(doi, key);
            withDoi.add(key);
        });
    }

    private static Optional<String> doi(Paper paper) {
        return paper.doi().map(d -> d.toLowerCase(Locale.ROOT));
    }
}
