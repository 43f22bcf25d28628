package org.loonbpm.takeover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.loonbpm.platform.CannotStart;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code java -jar loonbpm.jar takeover ...}: see docs/takeover.md. */
@Command(
        name = "takeover",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Takes over a live Loonflow 2.0 with its tickets in flight: reads its database, fills an empty LoonBPM.",
            "Where LoonBPM keeps its data is said as to the server: --loonbpm.data-dir=FOLDER or --spring.datasource.url=..."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "2:the command was not understood",
            "3:the Loonflow cannot be read; nothing was written",
            "4:the database to be filled cannot be used; nothing was written",
            "5:what was taken over differs from the source",
            "6:with --strict: rows contradict each other; nothing was written",
            "7:it ended in the middle; the same command goes on from there"
        })
public final class TakeOverCommand implements Callable<Integer> {

    private static final String PASSWORD_VARIABLE = "LOONFLOW_DB_PASSWORD";

    @Option(names = "--from", required = true, paramLabel = "URL", description = "jdbc:mariadb://HOST[:PORT]/DATABASE")
    private String from = "";

    @Option(
            names = "--user",
            defaultValue = "loonflow",
            description = "who may read there; the right to select is enough")
    private String user = "";

    @Option(
            names = "--password",
            paramLabel = "PASSWORD",
            description = "better in the environment as " + PASSWORD_VARIABLE + ", or in a file")
    private @Nullable String password;

    @Option(names = "--password-file", paramLabel = "FILE", description = "holds the password and nothing else")
    private @Nullable Path passwordFile;

    @Option(names = "--media", paramLabel = "DIR", description = "Loonflow's media folder: scripts and tickets' files")
    private @Nullable Path media;

    @Option(
            names = "--time-zone",
            paramLabel = "ZONE",
            description = "in which Loonflow wrote its times, such as Asia/Shanghai; default: this machine's")
    private @Nullable String timeZone;

    @Option(names = "--dry-run", description = "reads and reports, writes nothing")
    private boolean dryRun;

    @Option(names = "--strict", description = "takes nothing over when rows contradict each other")
    private boolean strict;

    @Option(names = "--report", paramLabel = "FILE", description = "writes the report there as JSON, too")
    private @Nullable Path report;

    @Option(names = "--follow", description = "goes on bringing over what changes, until it is interrupted")
    private boolean follow;

    @Option(names = "--until-quiet", description = "with --follow: until nothing changed for one round")
    private boolean untilQuiet;

    @Option(names = "--every", paramLabel = "SECONDS", defaultValue = "3", description = "the pause between two rounds")
    private int every;

    @Option(
            names = "--sample",
            paramLabel = "TICKETS",
            defaultValue = "200",
            description = "compared closely at the end")
    private int sample;

    @Unmatched
    private final List<String> settings = new ArrayList<>();

    @Spec
    private @Nullable CommandSpec spec;

    private final Stop stop;

    private TakeOverCommand(Stop stop) {
        this.stop = stop;
    }

    /** Returns the exit code. */
    public static int run(String[] arguments) {
        // Whatever the drivers log on a refused connection, we say once and plainly.
        LoggingSystem.get(TakeOverCommand.class.getClassLoader()).beforeInitialize();
        Stop stop = Stop.onSignals();
        int code = new CommandLine(new TakeOverCommand(stop))
                .setExecutionExceptionHandler((fault, command, parsed) -> explained(fault, command))
                .execute(arguments);
        stop.ended(code);
        return code;
    }

    private static int explained(Exception fault, CommandLine command) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotTakeOver reason) {
                command.getErr().println("takeover: " + reason.getMessage());
                return reason.exitCode().code();
            }
            if (cause instanceof CannotStart reason) {
                command.getErr().println("takeover: " + reason.getMessage());
                return ExitCode.TARGET.code();
            }
        }
        command.getErr()
                .println("takeover: it broke off: %s; the same command goes on from where it stopped".formatted(fault));
        command.getErr().println("takeover: " + FaultFile.written(fault));
        return ExitCode.BROKEN_OFF.code();
    }

    @Override
    public Integer call() {
        refuseUnknownOptions();
        if (media != null && !Files.isDirectory(media)) {
            throw new CannotTakeOver(ExitCode.SOURCE, "--media: there is no folder %s".formatted(media));
        }
        var screen = new Screen(spec().commandLine().getOut());
        try (SourceDatabase source = SourceDatabase.open(from, user, password(), zone())) {
            if (dryRun || strict) {
                Report dry = dryRun(source, screen);
                if (dryRun) {
                    return shown(dry, screen);
                }
            }
            return takeOver(source, screen);
        }
    }

    private Report dryRun(SourceDatabase source, Screen screen) {
        screen.say("Reading %s".formatted(name()));
        Reading reading = Reading.begin(source, media);
        var found = new Report(reading.findings);
        found.head("Source", name());
        found.head("Version", reading.version);
        new DryRun(reading, screen, found).run();
        found.head("Result", "dry run: nothing was written");
        if (strict && reading.findings.count(FindingKind.CONTRADICTION) > 0) {
            screen.say(found.text());
            throw new CannotTakeOver(
                    ExitCode.CONTRADICTIONS,
                    "%d rows contradict others or cannot be read; without --strict they are taken as far as they can be"
                            .formatted(reading.findings.count(FindingKind.CONTRADICTION)));
        }
        return found;
    }

    private int takeOver(SourceDatabase source, Screen screen) {
        // Before anything is opened for writing: another version is refused.
        source.snapshot();
        SourceSchema.recognise(source, new Findings());
        screen.say("Taking over %s".formatted(name()));
        try (var context = new SpringApplicationBuilder(TakeOverContext.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties(TakeOverContext.SETTINGS)
                .run(settings.toArray(String[]::new))) {
            Writers writers = context.getBean(Writers.class);
            Report done = new TakeOver(source, name(), media, writers, screen, stop)
                    .run(
                            follow ? Duration.ofSeconds(every) : null,
                            untilQuiet,
                            sample,
                            context.getBean(DataSource.class));
            return shown(done, screen);
        }
    }

    private int shown(Report found, Screen screen) {
        screen.say("");
        screen.say(found.text());
        if (report != null) {
            found.write(report);
        }
        return (found.agrees() ? ExitCode.DONE : ExitCode.DIFFERENT).code();
    }

    /** What belongs to Spring has a point in its name; anything else is a mistake. */
    private void refuseUnknownOptions() {
        settings.stream()
                .filter(setting -> !setting.matches("--[\\w-]+(\\.[\\w\\[\\]-]+)+=.*"))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new CannotTakeOver(
                            ExitCode.USAGE, "'%s' is not understood; see takeover --help".formatted(unknown));
                });
    }

    /** Without what may hold a password. */
    private String name() {
        return from.replaceFirst("\\?.*", "");
    }

    private String password() {
        if (passwordFile != null) {
            try {
                return Files.readString(passwordFile).strip();
            } catch (IOException unreadable) {
                throw new CannotTakeOver(ExitCode.USAGE, "--password-file %s cannot be read".formatted(passwordFile));
            }
        }
        if (password != null) {
            return password;
        }
        @Nullable String given = System.getenv(PASSWORD_VARIABLE);
        return given == null ? "" : given;
    }

    private ZoneId zone() {
        try {
            return timeZone == null ? ZoneId.systemDefault() : ZoneId.of(timeZone);
        } catch (DateTimeException unknown) {
            throw new CannotTakeOver(ExitCode.USAGE, "--time-zone: '%s' is no time zone".formatted(timeZone));
        }
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("the command is run by picocli");
        }
        return spec;
    }
}
