package org.papergraph.cli.option;

import java.nio.file.Path;
import org.papergraph.store.GraphStore;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the graph is kept: the two options that every command on the store has. */
public final class StoreOptions {

    /** One or the other. */
    static final class Place {

        @Option(
                names = "--store",
                paramLabel = "DIR",
                description = "the directory of the store (default: ${DEFAULT-VALUE})",
                defaultValue = "papergraph-store")
        Path directory;

        private String fuseki;

        @Spec
        private CommandSpec spec;

        @Option(
                names = "--fuseki",
                paramLabel = "URL",
                description =
                        "the dataset of a running Fuseki server, such as http://localhost:3030/papergraph, or a running `serve`")
        void setFuseki(String url) {
            if (!url.matches("https?://[^/\\s]+/\\S*")) {
                throw new ParameterException(
                        spec.commandLine(), "--fuseki needs the address of a dataset on a server, not " + url);
            }
            fuseki = url;
        }
    }

    @ArgGroup
    private final Place place = new Place();

    /** Opens what is there. */
    public GraphStore open() {
        return isRemote() ? GraphStore.connect(place.fuseki) : GraphStore.open(directory());
    }

    /** Opens what is there, or makes a new store in the directory. */
    public GraphStore openOrCreate() {
        return isRemote() ? GraphStore.connect(place.fuseki) : GraphStore.openOrCreate(directory());
    }

    public boolean isRemote() {
        return place.fuseki != null;
    }

    /** The directory of a local store. */
    public Path directory() {
        return place.directory == null ? Path.of("papergraph-store") : place.directory;
    }

    /** The store as the user named it. */
    public String name() {
        return isRemote() ? place.fuseki : directory().toString();
    }
}
