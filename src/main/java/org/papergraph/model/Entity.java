package org.papergraph.model;

import java.util.List;

/**
 * A thing that one paper names, with all the forms under which it does so.
 *
 * @param id its id within the paper, such as {@code e1}
 * @param name the best known of its forms
 * @param forms every distinct form, to the letter, in the order of the text
 * @param mentions every occurrence, in the order of the text; empty where annotations came without offsets
 */
public record Entity(
        String id, EntityType type, String name, List<String> forms, List<Mention> mentions, double confidence) {

    public Entity {
        forms = List.copyOf(forms);
        mentions = List.copyOf(mentions);
    }
}
