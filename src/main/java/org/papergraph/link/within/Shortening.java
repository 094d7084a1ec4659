package org.papergraph.link.within;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.papergraph.model.EntityType;

/** Whether a name is another one of the same paper, said shorter. */
final class Shortening {

    private Shortening() {}

    /**
     * @param inTitle whether {@code shorter} stands in the title alone, where names are cut to fit
     * @param known whether {@code shorter} is the name of something known
     */
    static boolean of(FormGroup shorter, FormGroup longer, boolean inTitle, boolean known) {
        List<String> few = shorter.words();
        List<String> many = longer.words();
        if (few.isEmpty() || few.size() >= many.size() || !hold(many, few) || !sameNumbers(few, many)) {
            return false;
        }
        boolean sameHead = last(few).equals(last(many));
        boolean sameStart = few.get(0).equals(many.get(0));
        boolean beginning = few.size() > 2 && many.subList(0, few.size()).equals(few);
        return beginning && isProper(shorter) && !known
                || sameHead && (inTitle && !known || shorter.type() == EntityType.METRIC && few.size() == 1)
                || sameHead && sameStart && few.size() > 1 && !known;
    }

    // "Cross-view Token Shuffling" of the Cross-view Token-sHuffling traiNer.
    private static boolean isProper(FormGroup name) {
        return Arrays.stream(name.mentions().get(0).form().split("[\\s-]+"))
                        .filter(w -> Character.isUpperCase(w.charAt(0)))
                        .count()
                > 2;
    }

    private static boolean hold(List<String> many, List<String> few) {
        Iterator<String> words = many.iterator();
        return few.stream().allMatch(w -> advance(words, w));
    }

    private static boolean advance(Iterator<String> words, String to) {
        while (words.hasNext()) {
            if (words.next().equals(to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameNumbers(List<String> few, List<String> many) {
        return numbers(few) == 0 && numbers(many) == 0
                || few.size() == 1 && few.get(0).equals("f1");
    }

    private static long numbers(List<String> words) {
        return words.stream()
                .filter(w -> w.chars().anyMatch(Character::isDigit))
                .count();
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }
}
