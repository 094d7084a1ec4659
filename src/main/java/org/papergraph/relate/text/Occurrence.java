package org.papergraph.relate.text;

/**
 * A place where an entity is spoken of, in words of one sentence.
 *
 * @param entity its number in the {@link Document}
 * @param sentence the number of the sentence
 * @param first its first word
 * @param end one past its last word
 * @param head the word on which the others of it depend
 */
public record Occurrence(int entity, int sentence, int first, int end, int head, Kind kind) {

    /** How the entity is spoken of. */
    public enum Kind {
        /** By one of its names. */
        NAME,
        /** As "our method", "the proposed approach" and the like. */
        OWN,
        /** As "it". */
        PRONOUN,
        /** As "we", for what the paper's own approach does. */
        WE
    }

    public boolean overlaps(Occurrence other) {
        return sentence == other.sentence && first < other.end && other.first < end;
    }
}
