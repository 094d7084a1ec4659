package org.papergraph.cli.terminal;

import java.io.PrintWriter;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.papergraph.pipeline.Progress;

/** A bar on a terminal, plain lines elsewhere; both on the error stream. */
public final class ConsoleProgress implements Progress {

    private static final int LINES = 10;

    private final PrintWriter err;
    private final boolean terminal;
    private ProgressBar bar;
    private String work = "";
    private int total;
    private int done;

    public ConsoleProgress(PrintWriter err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    public static ConsoleProgress on(PrintWriter err) {
        return new ConsoleProgress(err, System.console() != null && System.getenv("TERM") != null);
    }

    @Override
    public void begin(String work, int total) {
        this.work = work;
        this.total = total;
        this.done = 0;
        if (total > 0 && terminal) {
            bar = new ProgressBarBuilder()
                    .setTaskName(work)
                    .setInitialMax(total)
                    .setUnit(" papers", 1)
                    .showSpeed()
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err))
                    .build();
        } else if (total > 0) {
            err.println(work + " " + total + " papers");
        }
    }

    @Override
    public void step() {
        done++;
        if (bar != null) {
            bar.step();
        } else if (done * LINES / total > (done - 1) * LINES / total) {
            err.println(work + " " + done + "/" + total);
        }
    }

    @Override
    public void end() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
