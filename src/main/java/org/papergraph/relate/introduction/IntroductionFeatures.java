package org.papergraph.relate.introduction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityType;
import org.papergraph.model.NormalForm;
import org.papergraph.relate.text.Document;
import org.papergraph.relate.text.Lists;
import org.papergraph.relate.text.Occurrence;
import org.papergraph.relate.text.Section;

/** What speaks for and against an entity's being what the paper introduces. */
public final class IntroductionFeatures {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+|\\w+\\.(?:com|io|org)/\\S+");

    private final Document document;
    private final PlaceFeatures at;
    private final TitleFeatures title;
    private final int firstOwn;
    private final int mostNamed;

    public IntroductionFeatures(Document document, Lists lists) {
        this.document = document;
        this.at = new PlaceFeatures(document, lists);
        this.title = new TitleFeatures(document);
        int own = 0;
        while (own < document.sentences().size()
                && (document.section(own) == Section.BACKGROUND || document.section(own) == Section.TITLE)) {
            own++;
        }
        firstOwn = own;
        int most = 0;
        for (int e = 0; e < document.unnamed(); e++) {
            most = Math.max(most, document.occurrencesOf(e).size());
        }
        mostNamed = most;
    }

    /** Whether the title is the entity's name, a proper one, a colon and a subtitle; such a name is the paper's own. */
    public boolean coinsTitle(int entity) {
        return title.coinsTitle(entity);
    }

    TitleFeatures title() {
        return title;
    }

    /** Whether a place says "we propose X" or "called X". */
    public boolean isAnnounced(int entity) {
        return of(entity).stream().anyMatch(f -> f.contains("said=PROPOSE,") || f.contains("said=NAME,"));
    }

    Set<String> of(int e) {
        Set<String> features = new LinkedHashSet<>();
        Entity entity = document.entity(e);
        String type = entity.type().label();
        List<Occurrence> places = document.occurrencesOf(e);
        shape(entity, features);
        features.add("known=" + document.known(e));
        features.add("known=" + document.known(e) + "," + features.iterator().next());
        features.addAll(title.of(e));
        address(entity, features);
        places(places, features);
        places.stream().limit(6).forEach(o -> features.addAll(at.of(o, o.equals(places.get(0)))));
        Set<String> typed = new LinkedHashSet<>(features);
        features.forEach(f -> typed.add(entity.type() == EntityType.METHOD ? f : type + "|" + f));
        typed.add("type=" + type);
        return typed;
    }

    private static void shape(Entity entity, Set<String> features) {
        String name = entity.name();
        boolean inner = name.chars().skip(1).anyMatch(Character::isUpperCase);
        boolean upper = Character.isUpperCase(name.charAt(0));
        features.add("shape=" + (inner ? "inner" : upper ? "title" : "lower") + (name.contains(" ") ? "+" : ""));
        features.add("forms=" + Math.min(3, entity.forms().size()));
        String[] words = name.toLowerCase(Locale.ROOT).split("[\\s-]+");
        features.add("last=" + words[words.length - 1]);
        features.add("name=" + name.toLowerCase(Locale.ROOT));
        if (name.chars().anyMatch(Character::isDigit)) {
            features.add("digit");
        }
    }

    private void address(Entity entity, Set<String> features) {
        Matcher address = ADDRESS.matcher(document.paper().paper().abstractText());
        while (address.find()) {
            String plain = NormalForm.ofName(address.group());
            if (entity.forms().stream().map(NormalForm::ofName).anyMatch(f -> f.length() > 2 && plain.contains(f))) {
                features.add("address");
            }
        }
    }

    private void places(List<Occurrence> places, Set<String> features) {
        features.add("count=" + Math.min(5, places.size()));
        features.add("most=" + (places.size() == mostNamed));
        if (places.isEmpty()) {
            return;
        }
        boolean background = false;
        int results = 0;
        int first = -1;
        for (Occurrence o : places) {
            Section section = document.section(o.sentence());
            background |= section == Section.BACKGROUND;
            results += section == Section.RESULTS ? 1 : 0;
            first = first < 0 && section != Section.TITLE ? o.sentence() - firstOwn : first;
        }
        features.add("background=" + background);
        features.add("results=" + Math.min(2, results));
        features.add("first=" + Math.max(-1, Math.min(4, first)));
        features.add("background=" + background + ",most=" + (places.size() == mostNamed));
    }
}
