package org.papergraph.serve.page.thing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.papergraph.query.name.NamedThing;

/** The names of a thing beside the preferred one, as they are shown: those that differ by case or hyphens alone once. */
public final class OtherNames {

    private OtherNames() {}

    public static List<String> of(NamedThing thing) {
        Set<String> seen = new HashSet<>(Set.of(plain(thing.label())));
        List<String> others = new ArrayList<>();
        for (String name : thing.names()) {
            if (seen.add(plain(name))) {
                others.add(name);
            }
        }
        return others;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", " ");
    }
}
