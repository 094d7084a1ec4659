package org.papergraph.link.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a name with a version or size is a version of, as far as its spelling tells. */
public final class Versions {

    private static final Pattern LAST = Pattern.compile(
            "^(.*?\\p{L}.*?)[\\s\\-_/]*"
                    + "(?:(?<=[\\s\\-_/])(?:base|large|small|tiny|mini|medium|huge|giant|xl|xxl|lite|nano|turbo|pro|flash|instruct|chat)"
                    + "|(?<=[\\s\\-_/])\\d+(?:\\.\\d+)?[bmk]|(?<=[\\s\\-_/])v?\\d+(?:\\.\\d+)*|(?<=\\p{L}{3})(?:v|-v)?\\d+(?:\\.\\d+)?)$",
            Pattern.CASE_INSENSITIVE);
    private static final int SHORTEST = 3;

    private Versions() {}

    /** The names without the last size or version, the nearest first: of "LLaMA-2 7B", "LLaMA-2" and "LLaMA". */
    public static List<String> bases(String name) {
        List<String> bases = new ArrayList<>();
        Matcher last = LAST.matcher(name);
        while (last.matches() && last.group(1).length() >= SHORTEST) {
            bases.add(last.group(1));
            last = LAST.matcher(last.group(1));
        }
        return bases;
    }
}
