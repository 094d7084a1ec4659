package org.papergraph.read.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.model.Paper;

/** A paper as a JSON object: {@code title}, {@code abstract}, and perhaps {@code id, arxiv_id, doi, authors, date, url}. */
public final class PaperJson {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private static final Pattern ARXIV = Pattern.compile(
            "(?:https?://(?:www\\.)?arxiv\\.org/(?:abs|pdf)/|arxiv:\\s*)?"
                    + "(\\d{4}\\.\\d{4,5}(?:v\\d+)?|[a-z-]+(?:\\.[a-z]{2})?/\\d{7}(?:v\\d+)?)(?:\\.pdf)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DOI = Pattern.compile(
            "(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)?(10\\.\\d{4,9}/\\S+)", Pattern.CASE_INSENSITIVE);
    /** What arXiv gives out itself; the arXiv id says it better. */
    private static final Pattern DOI_OF_ARXIV = Pattern.compile("10\\.48550/arxiv\\.(.+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern BETWEEN_AUTHORS = Pattern.compile(" ?, ?(?:and )?| and ");
    private static final Pattern BETWEEN_INVERTED = Pattern.compile(" ?; ?(?:and )?");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private PaperJson() {}

    public static Paper parse(String line) throws RecordException {
        JsonNode node = object(line);
        return paper(node, required(node, "title"), required(node, "abstract"));
    }

    /** A paper that may lack title and abstract: they are empty then. */
    public static Paper partial(JsonNode node) throws RecordException {
        return paper(
                node,
                node.hasNonNull("title") ? required(node, "title") : "",
                node.hasNonNull("abstract") ? required(node, "abstract") : "");
    }

    public static JsonNode object(String line) throws RecordException {
        JsonNode node = tree(line);
        if (!node.isObject()) {
            throw new RecordException("not a JSON object");
        }
        return node;
    }

    private static Paper paper(JsonNode node, String title, String abstractText) throws RecordException {
        Optional<String> doi = matching(node, "doi", DOI, "a DOI");
        return new Paper(
                text(node, "id"),
                title,
                abstractText,
                matching(node, "arxiv_id", ARXIV, "an arXiv id").or(() -> doi.flatMap(PaperJson::arxivId)),
                doi,
                authors(node.path("authors")),
                text(node, "date"),
                url(node));
    }

    private static JsonNode tree(String line) throws RecordException {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            String reason = e.getOriginalMessage().lines().findFirst().orElse("");
            // The limit on nesting is reported without a place.
            String place = e.getLocation() == null
                    ? ""
                    : " at column " + e.getLocation().getColumnNr();
            throw new RecordException("invalid JSON" + place + ": " + reason);
        }
    }

    private static String required(JsonNode node, String field) throws RecordException {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            throw new RecordException("no " + field);
        }
        if (!value.isTextual()) {
            throw new RecordException(field + " is not a string");
        }
        return value.textValue();
    }

    /** Null and blank count as absent; a number is taken as it is written. */
    private static Optional<String> text(JsonNode node, String field) throws RecordException {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual() && !value.isIntegralNumber()) {
            throw new RecordException(field + " is not a string");
        }
        return Optional.of(value.asText().strip()).filter(s -> !s.isEmpty());
    }

    private static Optional<String> matching(JsonNode node, String field, Pattern form, String what)
            throws RecordException {
        Optional<String> value = text(node, field);
        if (value.isEmpty()) {
            return value;
        }
        Matcher matcher = form.matcher(value.get());
        if (!matcher.matches()) {
            throw new RecordException(field + " is not " + what + ": " + value.get());
        }
        return Optional.of(matcher.group(1));
    }

    private static Optional<String> arxivId(String doi) {
        Matcher matcher = DOI_OF_ARXIV.matcher(doi);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static List<String> authors(JsonNode authors) throws RecordException {
        if (authors.isTextual()) {
            // One blank for many: the pattern between names is slow on long runs of them.
            String names = BLANKS.matcher(authors.textValue().strip()).replaceAll(" ");
            return (names.contains(";") ? BETWEEN_INVERTED : BETWEEN_AUTHORS)
                    .splitAsStream(names)
                    .filter(s -> !s.isEmpty())
                    .toList();
        }
        if (!authors.isArray() && !authors.isNull() && !authors.isMissingNode()) {
            throw new RecordException("authors is neither a list nor a string");
        }
        List<String> names = new ArrayList<>();
        for (JsonNode author : authors) {
            JsonNode name = author.isObject() ? author.path("name") : author;
            if (!name.isTextual()) {
                throw new RecordException("an author is not a string");
            }
            names.add(name.textValue().strip());
        }
        return names;
    }

    private static Optional<String> url(JsonNode node) throws RecordException {
        Optional<String> url = text(node, "url");
        if (url.isPresent() && !isWebAddress(url.get())) {
            throw new RecordException("url is not a web address: " + url.get());
        }
        return url;
    }

    private static boolean isWebAddress(String url) {
        try {
            URI uri = new URI(url);
            return uri.getHost() != null && uri.isAbsolute() && uri.getScheme().matches("(?i)https?");
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
