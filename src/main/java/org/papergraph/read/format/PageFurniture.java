package org.papergraph.read.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands on a Daily Papers page around the papers: headings, dates, counts, names of submitters. */
final class PageFurniture {

    private static final Pattern PAGE_TOP =
            Pattern.compile("(?:new)?\\s*Get trending papers in your email inbox.{0,40}");
    private static final Pattern MONTH =
            Pattern.compile("(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*");
    private static final Pattern LINE = Pattern.compile(
            "new|subscribe|(?:daily|weekly|monthly|trending)(?: papers)?"
                    + "|(?:daily |trending )?papers - hugging face|hugging face|log ?in|sign ?up|previous|next|upvotes?|"
                    + "by ?AK and the research community"
                    + "|submitted by.{0,60}"
                    + "|(?:published (?:on )?|submitted on )?" + MONTH + "\\.? \\d{1,2}(?:,? \\d{4})?"
                    + "|\\d{4}-\\d{2}-\\d{2}"
                    + "|(?:upvotes? )?\\d+(?:\\.\\d+)?k?(?: (?:upvotes?|comments?))?"
                    + "|[·•]? ?\\d+ authors?"
                    + "|[-–—·•|]+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SUBMITTER_FOLLOWS = Pattern.compile("submitted by:?", Pattern.CASE_INSENSITIVE);
    private static final Pattern GLUED_TOP = Pattern.compile(
            "^(?:(?:new)?Get trending papers in your email inbox(?: once a day)?!)?Subscribe(?!rs?\\b|d\\b)(?=\\S)");
    private static final Pattern NEXT_PAGE =
            Pattern.compile("(?<=\\S)(?:new)?Get trending papers in your email inbox.{0,40}$");

    private PageFurniture() {}

    /** Whether the whole line is furniture. */
    static boolean isFurniture(String line) {
        return LINE.matcher(line).matches() || isPageTop(line);
    }

    /** Whether a page begins here. */
    static boolean isPageTop(String line) {
        return PAGE_TOP.matcher(line).matches();
    }

    /** Whether the next line is the name of who submitted the paper. */
    static boolean announcesSubmitter(String line) {
        return SUBMITTER_FOLLOWS.matcher(line).matches();
    }

    /** Without the button that a page's top glues to its first title. */
    static String withoutButton(String line) {
        return GLUED_TOP.matcher(line).replaceFirst("");
    }

    /**
     * Without the beginning of the next page: files that were put together hang it on the last abstract, which ends without a line
     * feed.
     *
     * @param following the next line
     */
    static String withoutNextPage(String line, String following) {
        Matcher glued = NEXT_PAGE.matcher(line);
        if (glued.find()) {
            return line.substring(0, glued.start());
        }
        boolean hangs = line.endsWith("new") && !line.endsWith(" new") && isPageTop(following);
        return hangs ? line.substring(0, line.length() - "new".length()) : line;
    }
}
