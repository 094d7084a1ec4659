package org.papergraph.extract;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.papergraph.extract.form.FormModel;
import org.papergraph.extract.lexicon.LexiconWords;
import org.papergraph.extract.span.Hints;
import org.papergraph.extract.span.SpanModel;
import org.papergraph.extract.text.PaperFacts;

/**
 * The trained models of mention extraction. Models of spans come first; each but the first sees what those before it say of the
 * whole paper. What the last of them says of all places of a form is then judged as a whole.
 */
public final class MentionModel {

    /** In the order in which they run. */
    private final List<SpanModel> stages;

    private final FormModel forms;

    MentionModel(List<SpanModel> stages, FormModel forms) {
        this.stages = List.copyOf(stages);
        this.forms = forms;
    }

    List<FormModel.Verdict> judge(PaperFacts facts, LexiconWords lexicon) {
        int last = stages.size() - 1;
        List<Hints> hints = hints(stages.subList(0, last), facts);
        return forms.judge(facts, hints, stages.get(last).marginals(facts, hints), lexicon);
    }

    /** What each of the stages says of a paper. */
    static List<Hints> hints(List<SpanModel> stages, PaperFacts facts) {
        List<Hints> hints = new ArrayList<>();
        for (SpanModel stage : stages) {
            hints.add(stage.hints("stage " + hints.size(), facts, hints));
        }
        return hints;
    }

    /** This model as it is after it has been written and read, with coarser weights: what will be used. */
    MentionModel stored() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(bytes);
            return read(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void write(OutputStream out) throws IOException {
        GZIPOutputStream zipped = new GZIPOutputStream(out);
        DataOutputStream data = new DataOutputStream(zipped);
        data.writeInt(stages.size());
        for (SpanModel stage : stages) {
            stage.pruned().write(data);
        }
        forms.write(data);
        data.flush();
        zipped.finish();
    }

    /** @throws IOException if {@code in} does not hold what {@link #write} wrote */
    public static MentionModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)));
        List<SpanModel> stages = new ArrayList<>();
        for (int left = data.readInt(); left > 0; left--) {
            stages.add(SpanModel.read(data));
        }
        return new MentionModel(stages, FormModel.read(data));
    }
}
