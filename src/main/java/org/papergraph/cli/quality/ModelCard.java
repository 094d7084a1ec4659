package org.papergraph.cli.quality;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.papergraph.evaluate.Score;
import org.papergraph.model.Lexicon;
import org.papergraph.pipeline.extraction.Checksum;

/** Says of a trained model what it was made of, by which command, and how good it is; JSON. */
final class ModelCard {

    private final ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private final ObjectNode card = json.createObjectNode();

    /** @param lexicon of which the checksum is the one that stored graphs give */
    ModelCard(String model, String command, Lexicon lexicon) {
        card.put("model", model);
        card.put("command", command);
        card.putObject("data").put("lexicon", Checksum.of(lexicon));
        card.putObject("figures");
    }

    /** Adds a file's checksum (SHA-256). */
    void data(Path file) throws IOException {
        ((ObjectNode) card.get("data")).put(file.getFileName().toString(), checksum(Files.readAllBytes(file)));
    }

    /** Adds precision, recall and F1 in percent. */
    void figures(String name, Map<String, Score> table) {
        ObjectNode rows = ((ObjectNode) card.get("figures")).putObject(name);
        table.forEach((label, score) -> {
            ObjectNode row = rows.putObject(label);
            row.put("p", percent(score.precision()));
            row.put("r", percent(score.recall()));
            row.put("f1", percent(score.f1()));
        });
    }

    private static double percent(double share) {
        return Math.round(1000 * share) / 10.0;
    }

    private static String checksum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void write(Path file) throws IOException {
        Files.writeString(file, json.writeValueAsString(card) + "\n");
    }
}
