package org.papergraph.pipeline;

/** Hears how far long work has come. */
public interface Progress {

    /** Hears nothing. */
    Progress NONE = new Progress() {
        @Override
        public void begin(String work, int total) {}

        @Override
        public void step() {}

        @Override
        public void end() {}
    };

    /**
     * @param work what is being done, such as {@code extracting}
     * @param total the number of steps to come
     */
    void begin(String work, int total);

    void step();

    void end();
}
