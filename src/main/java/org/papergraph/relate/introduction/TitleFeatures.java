package org.papergraph.relate.introduction;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityType;
import org.papergraph.model.NormalForm;
import org.papergraph.relate.text.Document;

/** What a paper's title says of its entities. */
final class TitleFeatures {

    private static final Pattern SURVEY =
            Pattern.compile("\\b(?:survey|review|overview|tutorial)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PROPER = Pattern.compile("\\p{L}\\p{Lu}|\\p{Lu}{2}");
    private static final Pattern ARTICLE = Pattern.compile("^(?i:the|an?)\\s+");
    private static final Pattern BRACKET = Pattern.compile("^(.+?)\\s*\\(([^()]+)\\)$");
    private static final Pattern MEANS = Pattern.compile("(?:^| )(?:via|with|using|by|through|and)(?: [Aa]n?)?$");

    private final Document document;
    private final String title;
    private final int colon;
    private final Set<String> head;

    TitleFeatures(Document document) {
        this.document = document;
        this.title = document.paper().paper().title();
        this.colon = title.indexOf(':');
        this.head = spellings(colon < 0 ? title : title.substring(0, colon));
    }

    // "Long Name (LN)" is both.
    private static Set<String> spellings(String name) {
        String plain = ARTICLE.matcher(name).replaceFirst("").strip();
        Set<String> spellings = new HashSet<>(Set.of(NormalForm.ofName(plain)));
        Matcher bracket = BRACKET.matcher(plain);
        if (bracket.find()) {
            spellings.add(NormalForm.ofName(bracket.group(1)));
            spellings.add(NormalForm.ofName(bracket.group(2)));
        }
        return spellings;
    }

    private Set<String> names(int entity) {
        return document.entity(entity).forms().stream().map(NormalForm::ofName).collect(Collectors.toSet());
    }

    private boolean heads(int entity) {
        return names(entity).stream().anyMatch(head::contains);
    }

    /** Whether the title is a name of the entity, a colon and a subtitle. */
    boolean namesTitle(int entity) {
        return colon >= 0 && heads(entity);
    }

    /** Whether the subtitle says that the paper is about what others have introduced: "Knowledge Distillation: A Survey". */
    boolean surveys(int entity) {
        return namesTitle(entity) && SURVEY.matcher(title.substring(colon)).find();
    }

    /** Whether the title is the entity's name, a proper one, a colon and a subtitle; such a name is the paper's own. */
    boolean coinsTitle(int entity) {
        EntityType type = document.type(entity);
        String name = document.entity(entity).name();
        boolean proper = !name.contains(" ")
                || name.chars().anyMatch(Character::isDigit)
                || PROPER.matcher(name).find();
        return document.heedsWordings()
                && (type == EntityType.METHOD || type.isResource())
                && proper
                && namesTitle(entity)
                && !surveys(entity);
    }

    /** Whether a name is that of the title with a size, a version or the like behind it. */
    boolean isKindOfTitle(int entity) {
        List<String> coined = head.stream().filter(h -> h.length() > 2).toList();
        return !heads(entity)
                && names(entity).stream()
                        .anyMatch(n -> coined.stream().anyMatch(h -> n.startsWith(h) || n.endsWith(h)));
    }

    Set<String> of(int e) {
        Set<String> features = new LinkedHashSet<>();
        features.add(colon < 0 ? "no-colon" : "colon");
        if (namesTitle(e)) {
            features.add("title:");
        } else if (heads(e)) {
            features.add("title=");
        } else if (isKindOfTitle(e)) {
            features.add("title+");
        }
        Entity entity = document.entity(e);
        for (String form : entity.forms()) {
            int at = title.indexOf(form);
            if (at >= 0) {
                place(at, at + form.length(), features);
            }
        }
        return features;
    }

    private void place(int at, int end, Set<String> features) {
        features.add(at == 0 ? "title^" : colon < 0 ? "title" : at < colon ? "title<" : "title>");
        String before = title.substring(0, at).strip();
        String last = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        features.add("title-prev=" + last);
        String after = title.substring(end).strip();
        features.add("title-next=" + after.split("[ :]", 2)[0].toLowerCase(Locale.ROOT));
        if (MEANS.matcher(before).find()) {
            features.add("title-means=" + after.isEmpty());
        }
    }
}
