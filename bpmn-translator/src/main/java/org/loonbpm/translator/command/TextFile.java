package org.loonbpm.translator.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.loonbpm.translator.definition.WorkflowDefinition;
import org.loonbpm.translator.json.DefinitionReader;
import org.loonbpm.translator.json.UnreadableDefinition;
import org.loonbpm.translator.reading.BpmnReader;
import org.loonbpm.translator.reading.Reading;
import org.loonbpm.translator.reading.Refused;
import org.loonbpm.translator.reading.Remark;
import org.loonbpm.translator.reading.Understood;

/** A file that the command was given, or standard input. */
record TextFile(String name) {

    private static final String STANDARD_INPUT = "-";

    /** The definition that the file says, in either form; what BPMN leaves out or assumes is not told. */
    WorkflowDefinition definition(Locale locale) {
        var bytes = bytes();
        if (isXml(bytes)) {
            return understood(new BpmnReader().read(bytes), locale).definition();
        }
        try {
            return new DefinitionReader().read(new String(bytes, StandardCharsets.UTF_8));
        } catch (UnreadableDefinition unreadable) {
            throw new UnusableFile("%s: %s".formatted(name, unreadable.getMessage()));
        }
    }

    /** What the file says as BPMN. */
    Understood bpmn(Locale locale) {
        return understood(new BpmnReader().read(bytes()), locale);
    }

    private Understood understood(Reading reading, Locale locale) {
        if (reading instanceof Understood understood) {
            return understood;
        }
        throw new UnusableFile(((Refused) reading)
                .remarks().stream().map(remark -> line(remark, locale)).collect(Collectors.joining("\n")));
    }

    String line(Remark remark, Locale locale) {
        var element = remark.element().isEmpty() ? "" : remark.element() + ": ";
        return "%s:%d: %s%s [%s]"
                .formatted(
                        name,
                        remark.line(),
                        element,
                        remark.text(locale),
                        remark.code().code());
    }

    private static boolean isXml(byte[] bytes) {
        for (byte one : bytes) {
            // a byte order mark is not plain text, either
            if (one < 0 || one == '<') {
                return one == '<' || bytes[0] != (byte) 0xEF || startsXmlAfterMark(bytes);
            }
            if (one > ' ') {
                return false;
            }
        }
        return false;
    }

    private static boolean startsXmlAfterMark(byte[] bytes) {
        return bytes.length > 3 && bytes[3] == '<';
    }

    private byte[] bytes() {
        try {
            if (name.equals(STANDARD_INPUT)) {
                return standardInput().readAllBytes();
            }
            return Files.readAllBytes(Path.of(name));
        } catch (NoSuchFileException missing) {
            throw new UnusableFile(name + ": there is no such file");
        } catch (IOException unreadable) {
            throw new UnusableFile("%s: %s".formatted(name, unreadable.getMessage()));
        }
    }

    private static InputStream standardInput() {
        return System.in;
    }
}
