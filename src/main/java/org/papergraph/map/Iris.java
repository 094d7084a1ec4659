package org.papergraph.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.papergraph.model.EntityKey;
import org.papergraph.model.EntityType;
import org.papergraph.model.NormalForm;
import org.papergraph.model.Paper;

/**
 * The IRIs of things. Each depends on the thing alone, never on the run or on what else is in the graph.
 *
 * @param base what all IRIs of data begin with; ends in a slash
 */
public record Iris(String base) {

    public static final String BASE = "https://w3id.org/papergraph/";

    public Iris {
        if (!base.endsWith("/")) {
            throw new IllegalArgumentException("a base IRI ends in a slash: " + base);
        }
    }

    public Iris() {
        this(BASE);
    }

    /** The paper's IRI, which is also the name of its graph: from the arXiv id, else the DOI, else the title. */
    public String paper(Paper paper) {
        return base + "paper/" + paperName(paper);
    }

    /** The IRIs that the paper has where less is known of it: without arXiv id, and by its title alone. */
    public List<String> aliases(Paper paper) {
        Paper titled = Paper.of(paper.title(), paper.abstractText());
        List<String> aliases = new ArrayList<>();
        if (paper.arxivId().isPresent() || paper.doi().isPresent()) {
            aliases.add(paper(titled));
        }
        if (paper.arxivId().isPresent()) {
            paper.doi()
                    .ifPresent(doi -> aliases.add(base + "paper/doi-"
                            + Slug.ofDoi(doi.toLowerCase(Locale.ROOT).strip())));
        }
        return aliases;
    }

    public String entity(EntityKey key) {
        String sense = key.sense().map(s -> "_" + Slug.ofName(s)).orElse("");
        return folder(key.type()) + Slug.ofName(key.name()) + sense;
    }

    /** The paper's own approach, where it has no name. */
    public String unnamedMethod(Paper paper) {
        return folder(EntityType.METHOD) + "approach_" + paperName(paper);
    }

    /** The type that an entity's IRI tells, or none where {@code iri} is no entity's. */
    public Optional<EntityType> typeOf(String iri) {
        for (EntityType type : EntityType.values()) {
            if (iri.startsWith(folder(type)) && iri.length() > folder(type).length()) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** The key whose IRI is {@code iri} and whose name is {@code name}: the sense is what follows the underscore. */
    public EntityKey key(String iri, EntityType type, String name) {
        String local = iri.substring(folder(type).length());
        int underscore = local.indexOf('_');
        return new EntityKey(
                type, name, underscore < 0 ? Optional.empty() : Optional.of(local.substring(underscore + 1)));
    }

    /** What the IRIs of all things of a type begin with. */
    public String folder(EntityType type) {
        return base + type.label().toLowerCase(Locale.ROOT) + "/";
    }

    private static String paperName(Paper paper) {
        String key = paper.key();
        String rest = key.substring(key.indexOf(':') + 1);
        if (key.startsWith("arxiv:")) {
            return "arxiv-" + Slug.ofDoi(rest.strip().toLowerCase(Locale.ROOT));
        }
        return key.startsWith("doi:") ? "doi-" + Slug.ofDoi(rest.strip()) : titleName(paper.title());
    }

    private static String titleName(String title) {
        // A title may look like an identifier; the underscore, which no title's slug holds, keeps them apart.
        String slug = Slug.ofTitle(title);
        boolean like = NormalForm.ofTitle(title).matches("(arxiv|doi) .*");
        return like ? "title_" + slug : slug;
    }
}
