package org.papergraph.link.within;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.papergraph.link.name.Words;
import org.papergraph.model.AbbreviationFinder;

/** The best known of the forms of an entity: its abbreviation or proper name, else its singular long form. */
final class BestName {

    private BestName() {}

    static String of(List<String> forms) {
        return forms.stream()
                .map(BestName::singular)
                .max(Comparator.comparingInt(BestName::rank)
                        .thenComparing(Comparator.comparingInt(forms::indexOf).reversed()))
                .orElseThrow();
    }

    private static int rank(String form) {
        if (AbbreviationFinder.isShortForm(form)) {
            return 3;
        }
        boolean lower = form.equals(form.toLowerCase(Locale.ROOT));
        return lower ? 2 : form.indexOf(' ') < 0 ? 1 : 0;
    }

    private static String singular(String form) {
        int last = Math.max(form.lastIndexOf(' '), form.lastIndexOf('-')) + 1;
        return form.substring(0, last) + Words.singular(form.substring(last));
    }
}
