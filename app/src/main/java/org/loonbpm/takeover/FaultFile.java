package org.loonbpm.takeover;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the details of a fault that nobody foresaw are kept, for whoever mends it; the operator is told the place. */
final class FaultFile {

    private FaultFile() {}

    /** Writes the details and says where they are. */
    static String written(Throwable fault) {
        var details = new StringWriter();
        fault.printStackTrace(new PrintWriter(details));
        try {
            Path file = Files.createTempFile("loonbpm-takeover-", ".log");
            Files.writeString(file, details.toString());
            return "the details are in " + file;
        } catch (IOException nowhere) {
            return "the details could not be kept: " + nowhere.getMessage();
        }
    }
}
