package org.loonbpm.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.loonbpm.testing.Loonflow;
import org.loonbpm.testing.LoonflowTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/** The server as people start it, with its own PostgreSQL that keeps its data on the disk, in a folder thrown away later. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "loonbpm.admin.password=" + LoonflowTest.ADMIN_PASSWORD)
abstract class BenchmarkedServer {

    static final int CONNECTIONS = 8;

    protected Loonflow loonflow;

    @Autowired
    protected HikariDataSource database;

    @LocalServerPort
    protected int port;

    @Value("${flowable.history-level}")
    private String historyLevel;

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry properties) {
        properties.add("loonbpm.data-dir", Folder.NEW::toString);
    }

    @BeforeEach
    void connect() {
        loonflow = Loonflow.at(port);
    }

    protected Signed signed(String username) {
        return new Signed(loonflow.application(), loonflow.token(), username);
    }

    protected BareEngine bareEngine() {
        return BareEngine.beside(database, historyLevel, CONNECTIONS);
    }

    private static final class Folder {

        private static final Path NEW = create();

        private static Path create() {
            try {
                Path folder = Files.createTempDirectory("loonbpm-benchmark");
                SpringApplication.getShutdownHandlers().add(() -> remove(folder));
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void remove(Path folder) {
            try {
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
