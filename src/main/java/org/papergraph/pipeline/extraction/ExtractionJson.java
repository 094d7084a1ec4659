package org.papergraph.pipeline.extraction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

/** Extractions as JSON, to the letter: what a paper's graph keeps, so that it can be linked anew without being read anew. */
public final class ExtractionJson {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new Jdk8Module());

    private ExtractionJson() {}

    public static String write(Extraction extraction) {
        try {
            return JSON.writeValueAsString(extraction);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalArgumentException if {@code json} is not what {@link #write} gives */
    public static Extraction read(String json) {
        try {
            return JSON.readValue(json, Extraction.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not an extraction: " + e.getOriginalMessage(), e);
        }
    }
}
