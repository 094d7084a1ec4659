package org.papergraph.pipeline.extraction;

import java.util.OptionalDouble;
import org.papergraph.model.Lexicon;

/**
 * What a user may set that bears on what is found.
 *
 * @param lexicon what is known by name
 * @param minConfidence the least confidence of a relation or result; where absent, the models' own thresholds hold
 */
public record Settings(Lexicon lexicon, OptionalDouble minConfidence) {

    public static Settings of(Lexicon lexicon) {
        return new Settings(lexicon, OptionalDouble.empty());
    }
}
