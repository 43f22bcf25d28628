package org.loonbpm.platform.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.loonbpm.platform.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;

/**
 * A PostgreSQL server whose data people keep: writes are on the disk when it says so, it listens to this machine alone,
 * and nobody connects without the password that lies in the data folder.
 */
final class PostgresServer implements AutoCloseable {

    static final String USER = "loonbpm";
    static final String DATABASE = "loonbpm";

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    private static final String HOST = "127.0.0.1";
    private static final int ATTEMPTS = 3;

    /** Long enough for the recovery of a large database after a power cut. */
    private static final String SECONDS_TO_START = "300";

    private static final String SECONDS_TO_STOP = "60";

    private static final List<String> SETTINGS = List.of(
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "listen_addresses=" + HOST,
            "unix_socket_directories=",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_checkpoints=off");

    private final DataFolder data;
    private final ServerAccount account;
    private final Programs programs;
    private final Path files;
    private final Path log;
    private final Password password;
    private final Runnable stopAtTheLatest = this::stopOnce;
    private int port;
    private boolean stopped;

    private PostgresServer(DataFolder data) throws IOException {
        this.data = data;
        this.account = ServerAccount.find();
        this.programs = Programs.unpack(data);
        this.files = data.resolve("postgres");
        this.log = data.resolve("postgres.log");
        this.password = Password.in(data);
    }

    /** @throws CannotStart if it does not come up */
    static PostgresServer start(DataFolder data) {
        try {
            var server = new PostgresServer(data);
            server.account.passThrough(data.resolve(""));
            server.create();
            server.account.own(server.files);
            Orphan.clear(server.files, server::stop);
            server.start();
            SpringApplication.getShutdownHandlers().add(server.stopAtTheLatest);
            return server;
        } catch (IOException e) {
            throw new CannotStart(
                    "The embedded PostgreSQL cannot be started in %s: %s".formatted(data, e),
                    "See that the disk is not full and that this user may write there.");
        }
    }

    String url() {
        return url(DATABASE);
    }

    String url(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(HOST, port, database);
    }

    String password() {
        return password.value();
    }

    /** Creates the data files beside their place, so that a killed first start leaves nothing half done. */
    private void create() throws IOException {
        if (Files.isDirectory(files)) {
            return;
        }
        data.remove("postgres.new");
        Path unfinished = Files.createDirectory(data.resolve("postgres.new"));
        account.own(unfinished);
        account.own(password.file());
        var result = account.run(
                programs.program("initdb"),
                "--pgdata=" + unfinished,
                "--username=" + USER,
                "--pwfile=" + password.file(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--no-locale");
        require(result, "The data files of the embedded PostgreSQL cannot be created");
        Files.move(unfinished, files, StandardCopyOption.ATOMIC_MOVE);
    }

    /** A free port may be taken by somebody else before the server has it; then the next one. */
    private void start() throws IOException {
        Program.Result result = new Program.Result(0, "");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            port = freePort();
            result = start(port);
            if (result.succeeded()) {
                LOG.info("PostgreSQL {} listens on {}:{}, its files are in {}", Programs.VERSION, HOST, port, files);
                return;
            }
        }
        require(result, "The embedded PostgreSQL does not start, see " + log);
    }

    private Program.Result start(int candidate) throws IOException {
        if (!Files.exists(log)) {
            Files.createFile(log);
        }
        account.own(log);
        String options = "-p " + candidate + " -c " + String.join(" -c ", SETTINGS);
        return control("start", "--log=" + log, "--options=" + options, "--timeout=" + SECONDS_TO_START);
    }

    private void stop() {
        var result = control("stop", "--mode=fast", "--timeout=" + SECONDS_TO_STOP);
        require(result, "The embedded PostgreSQL does not stop, see " + log);
    }

    private Program.Result control(String action, String... arguments) {
        var all = new ArrayList<>(List.of(action, "--pgdata=" + files, "--wait"));
        all.addAll(List.of(arguments));
        return account.run(programs.program("pg_ctl"), all.toArray(String[]::new));
    }

    private static void require(Program.Result result, String otherwise) {
        if (!result.succeeded()) {
            throw new CannotStart(
                    otherwise + ": " + result.output(),
                    "Remove what is in the way, or name another folder with --loonbpm.data-dir=FOLDER.");
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        }
    }

    /**
     * Also called when the process ends while a start is failing: then nobody waits for Spring to take down its beans, and
     * the server would be left behind.
     */
    private synchronized void stopOnce() {
        boolean runs = !stopped && Files.exists(files.resolve("postmaster.pid"));
        stopped = true;
        if (runs) {
            stop();
            LOG.info("PostgreSQL is stopped");
        }
    }

    @Override
    public void close() {
        stopOnce();
    }
}
