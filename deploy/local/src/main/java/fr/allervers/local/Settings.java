package fr.allervers.local;

import fr.allervers.local.child.DataFolder;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where one platform lives: the project it is built from, its data folder and its ports. */
public record Settings(Path project, DataFolder data, Ports ports) {

    /** A platform of its own for tests: data in the given folder, free ports. */
    public static Settings forTests(Path data) {
        return of(data, Ports.free());
    }

    public static Settings of(Path data, Ports ports) {
        return new Settings(
                projectFolder(), new DataFolder(data.toAbsolutePath().normalize()), ports);
    }

    public Settings with(Ports others) {
        return new Settings(project, data, others);
    }

    /** The folder of the project, found upwards from where this program was started. */
    public static Path projectFolder() {
        Path start = Path.of(System.getProperty("project.root", "")).toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("deploy/local/pom.xml"))) {
                return folder;
            }
        }
        throw new StartFailure("Start this inside the project: no deploy/local above " + start + ".");
    }
}
