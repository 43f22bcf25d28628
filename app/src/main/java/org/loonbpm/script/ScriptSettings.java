package org.loonbpm.script;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What scripts may take.
 *
 * @param runTime of one run; it is ended then
 * @param memory of the process that runs one script at a time, the interpreter's own share of some 60 MB included
 * @param output what a run may print
 * @param concurrent how many scripts a node runs at the same time, and so how many processes it has at most
 * @param warm how many processes wait for work while there are active scripts; without an active script there are none
 * @param idle how long a process waits beyond that before it is ended
 * @param startTime how long a process may take to become ready
 * @param folder where the interpreter's library is unpacked
 */
@ConfigurationProperties("loonbpm.scripts")
public record ScriptSettings(
        @DefaultValue("60s") Duration runTime,
        @DefaultValue("256MB") DataSize memory,
        @DefaultValue("64KB") DataSize output,
        @DefaultValue("2") int concurrent,
        @DefaultValue("1") int warm,
        @DefaultValue("5m") Duration idle,
        @DefaultValue("2m") Duration startTime,
        @DefaultValue("./data/python") Path folder) {}
