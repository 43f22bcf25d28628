package org.loonbpm.takeover;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The real run: one round, or with {@code --follow} round after round until the switch; then the comparison. */
final class TakeOver {

    private final SourceDatabase source;
    private final String sourceName;
    private final @Nullable Path media;
    private final Writers writers;
    private final Screen screen;
    private final Stop stop;

    TakeOver(
            SourceDatabase source, String sourceName, @Nullable Path media, Writers writers, Screen screen, Stop stop) {
        this.source = source;
        this.sourceName = sourceName;
        this.media = media;
        this.writers = writers;
        this.screen = screen;
        this.stop = stop;
    }

    /** @param every the pause between two rounds; null for one round only */
    Report run(@Nullable Duration every, boolean untilQuiet, int sample, DataSource database) {
        try (Connection lock = lock(database)) {
            writers.marks().requireFillable(sourceName);
            var found = new Findings();
            while (true) {
                Reading reading = Reading.begin(source, media);
                Round.Outcome outcome = new Round(
                                reading, writers, new MediaFiles(writers.target(), media), sourceName, screen, stop)
                        .run();
                if (every == null || stop.isWanted() || (untilQuiet && outcome.written() == 0)) {
                    DeadRows.say(reading);
                    reading.findings.addRowsOf(found);
                    return compared(reading, outcome.people(), sample);
                }
                found.addRowsOf(reading.findings);
                screen.progress("following; rows written in the last round", outcome.written(), outcome.written());
                stop.pause(every);
            }
        } catch (SQLException lost) {
            throw new CannotTakeOver(
                    ExitCode.TARGET, "the database to be filled is lost: %s".formatted(lost.getMessage()), lost);
        }
    }

    private Report compared(Reading reading, SmallTableWriter.Rows people, int sample) {
        var report = new Report(reading.findings);
        report.head("Source", sourceName);
        report.head("Version", reading.version);
        report.count("ticket, in flight", writers.target().count("select count(*) from ticket where is_running"));
        new Comparison(reading, writers.target(), writers.tokens(), report).run(people, sample);
        report.head("Result", report.agrees() ? "all is here" : "what is here differs from the source");
        return report;
    }

    /** No two at once, and no server beside. */
    private static Connection lock(DataSource database) throws SQLException {
        Connection connection = database.getConnection();
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("select pg_try_advisory_lock(%s)".formatted(WholeDatabase.LOCK))) {
            if (!answer.next() || !answer.getBoolean(1)) {
                connection.close();
                throw new CannotTakeOver(
                        ExitCode.TARGET, "another taking over is filling this database, or a server is just starting");
            }
        }
        return connection;
    }
}
