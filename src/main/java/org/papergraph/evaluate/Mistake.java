package org.papergraph.evaluate;

/**
 * One thing that is wrong.
 *
 * @param group its kind and class, such as {@code missed entity, Method}
 * @param what the thing itself
 * @param sentence where the text speaks of it
 */
record Mistake(String group, String what, String sentence) {

    String line(String paper) {
        return paper + "  " + what + "  | " + sentence;
    }
}
