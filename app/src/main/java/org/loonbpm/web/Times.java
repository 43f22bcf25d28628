package org.loonbpm.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Moments as callers read them: {@code 2026-11-22 11:19:16} in the server's time zone, as Loonflow writes them. */
public final class Times {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private Times() {}

    public static String text(Instant moment) {
        return FORMAT.format(LocalDateTime.ofInstant(moment, ZoneId.systemDefault()));
    }
}
