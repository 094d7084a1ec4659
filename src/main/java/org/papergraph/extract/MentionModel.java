package org.papergraph.extract;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.papergraph.learn.Marginals;

/**
 * The trained models of mention extraction. Each stage but the first sees what the stages before it say of the whole paper.
 */
public final class MentionModel {

    /** In the order in which they run; the last one decides. */
    private final List<SpanModel> stages;

    MentionModel(List<SpanModel> stages) {
        this.stages = List.copyOf(stages);
    }

    /** What the last stage says of each sentence. */
    List<Marginals> marginals(PaperFacts facts) {
        int last = stages.size() - 1;
        return stages.get(last).marginals(facts, hints(stages.subList(0, last), facts));
    }

    /** What each of the stages says of a paper. */
    static List<Hints> hints(List<SpanModel> stages, PaperFacts facts) {
        List<Hints> hints = new ArrayList<>();
        for (SpanModel stage : stages) {
            hints.add(stage.hints("stage " + hints.size(), facts, hints));
        }
        return hints;
    }

    public void write(OutputStream out) throws IOException {
        GZIPOutputStream zipped = new GZIPOutputStream(out);
        DataOutputStream data = new DataOutputStream(zipped);
        data.writeInt(stages.size());
        for (SpanModel stage : stages) {
            stage.pruned().write(data);
        }
        data.flush();
        zipped.finish();
    }

    /** @throws IOException if {@code in} does not hold what {@link #write} wrote */
    public static MentionModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new java.io.BufferedInputStream(new GZIPInputStream(in)));
        List<SpanModel> stages = new ArrayList<>();
        for (int left = data.readInt(); left > 0; left--) {
            stages.add(SpanModel.read(data));
        }
        return new MentionModel(stages);
    }
}
