package org.loonbpm.takeover;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** A MariaDB of a test's own; where the machine has none and packages may be installed, it is. */
final class MariaDb implements AutoCloseable {

    private static final Path SERVER = Path.of("/usr/sbin/mariadbd");
    private static final String INSTALL =
            "apt-get update -qq && apt-get install -y -qq --no-install-recommends mariadb-server-core";

    private final Process process;
    private final int port;

    private MariaDb(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static MariaDb start(Path folder) throws IOException, InterruptedException, SQLException {
        requireInstalled();
        Path data = folder.resolve("mariadb");
        Files.createDirectory(data);
        List<String> asRoot = "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
        List<String> install =
                new ArrayList<>(List.of("mariadb-install-db", "--no-defaults", "--datadir=" + data, "--skip-test-db"));
        install.add("--auth-root-authentication-method=normal");
        install.addAll(asRoot);
        run(install, folder.resolve("install.log"));
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                SERVER.toString(),
                "--no-defaults",
                "--datadir=" + data,
                "--socket=" + folder.resolve("mariadb.sock"),
                "--bind-address=127.0.0.1",
                "--skip-log-bin",
                "--innodb-flush-log-at-trx-commit=0",
                "--port=" + port));
        command.addAll(asRoot);
        var server = new MariaDb(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("mariadb.log").toFile())
                        .start(),
                port);
        Awaitility.await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> {
            server.connect("mysql").close();
            return true;
        });
        return server;
    }

    private static void requireInstalled() throws IOException, InterruptedException {
        if (!Files.isExecutable(SERVER)
                && "root".equals(System.getProperty("user.name"))
                && Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            run(List.of("sh", "-c", INSTALL), Files.createTempFile("install", ".log"));
        }
        if (!Files.isExecutable(SERVER)) {
            throw new IllegalStateException("these tests need a MariaDB; install it, as root: " + INSTALL);
        }
    }

    private static void run(List<String> command, Path output) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IllegalStateException("%s failed:%n%s".formatted(command, Files.readString(output)));
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    String url(String database) {
        return "jdbc:mariadb://127.0.0.1:%d/%s".formatted(port, database);
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database) + "?allowMultiQueries=true", "root", "");
    }

    /** A Loonflow's tables with what the tests' file says. */
    void makeLoonflow(String database) throws SQLException, IOException {
        try (Connection connection = connect("mysql");
                var statement = connection.createStatement()) {
            statement.execute("create database %s character set utf8mb4".formatted(database));
            statement.execute("use " + database);
            statement.execute(tables());
            statement.execute(text("/takeover/loonflow.sql"));
        }
    }

    private static String tables() throws IOException {
        return text("/org/loonbpm/takeover/loonflow-2.0.21.columns")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(": ", 2))
                .map(table -> "create table %s (%s, primary key (id));"
                        .formatted(
                                table[0],
                                List.of(table[1].split(", ")).stream()
                                        .map(MariaDb::column)
                                        .collect(Collectors.joining(", "))))
                .collect(Collectors.joining("\n"));
    }

    private static String column(String nameAndType) {
        String quoted = nameAndType.replaceFirst("(\\w+)", "`$1`");
        if (nameAndType.startsWith("id ")) {
            return quoted + " not null auto_increment";
        }
        if (nameAndType.contains("datetime")) {
            return quoted + " not null default '2026-11-01 08:00:00'";
        }
        if (nameAndType.contains("char")) {
            return quoted + " not null default ''";
        }
        return nameAndType.contains("int") || nameAndType.contains("double") ? quoted + " not null default 0" : quoted;
    }

    private static String text(String resource) throws IOException {
        try (var file = MariaDb.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
