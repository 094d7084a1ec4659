package org.papergraph.relate.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.papergraph.model.Entity;
import org.papergraph.model.NormalForm;

/** What the names of two entities say of their kinship: versions, sizes, kinds. */
public final class Names {

    private Names() {}

    public static List<String> compare(Entity subject, Entity object) {
        List<String> features = new ArrayList<>();
        boolean starts = false;
        boolean ends = false;
        boolean contains = false;
        boolean contained = false;
        boolean head = false;
        int shared = 0;
        for (String a : subject.forms()) {
            for (String b : object.forms()) {
                String x = NormalForm.ofName(singular(a));
                String y = NormalForm.ofName(singular(b));
                boolean longEnough = Math.min(x.length(), y.length()) >= 2;
                starts |= longEnough && x.startsWith(y);
                ends |= longEnough && x.endsWith(y);
                contains |= longEnough && x.contains(y);
                contained |= longEnough && y.contains(x);
                head |= last(a).equals(last(b));
                shared = Math.max(shared, shared(a, b));
            }
        }
        addIf(starts, "name-starts-with-object", features);
        addIf(ends, "name-ends-with-object", features);
        addIf(contains, "name-contains-object", features);
        addIf(contained, "object-contains-name", features);
        addIf(head, "same-head", features);
        features.add("shared=" + Math.min(2, shared));
        features.add("prefix=" + Math.min(5, commonPrefix(subject.name(), object.name())));
        return features;
    }

    private static void addIf(boolean holds, String feature, List<String> features) {
        if (holds) {
            features.add(feature);
        }
    }

    public static String singular(String name) {
        return name.endsWith("s") && name.length() > 3 ? name.substring(0, name.length() - 1) : name;
    }

    private static String last(String name) {
        String[] words = singular(name).toLowerCase(Locale.ROOT).split("[\\s-]+");
        return words[words.length - 1];
    }

    public static int shared(String a, String b) {
        Set<String> words =
                new TreeSet<>(Arrays.asList(singular(a).toLowerCase(Locale.ROOT).split("[\\s-]+")));
        words.retainAll(Arrays.asList(singular(b).toLowerCase(Locale.ROOT).split("[\\s-]+")));
        return words.size();
    }

    public static int commonPrefix(String a, String b) {
        int n = 0;
        while (n < Math.min(a.length(), b.length()) && a.charAt(n) == b.charAt(n)) {
            n++;
        }
        return n;
    }
}
