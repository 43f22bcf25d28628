package org.loonbpm.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Values, bodies and addresses that are wrong in some way; the same seed gives the same ones. */
final class Hostile {

    private static final JsonMapper JSON = new JsonMapper();

    /** JSON as it stands in a body: of every type, too long, too deep, of odd characters, or no JSON at all. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "1",
            "-1",
            "2",
            "5",
            "99",
            "1.5",
            "-0.0",
            "1e400",
            "1e-400",
            "NaN",
            "2147483648",
            "-2147483649",
            "9223372036854775807",
            "9223372036854775808",
            "-99999999999999999999999999",
            "\"\"",
            "\" \"",
            "\"0\"",
            "\"-1\"",
            "\"abc\"",
            "\"1,2,x\"",
            "\",,,\"",
            "\"[]\"",
            "\"{}\"",
            "\"[1\"",
            "\"{\\\"a\\\":\"",
            "\"2026-02-30 25:61:00\"",
            "\"a\\u0000b\"",
            "\"\\ud800\"",
            "\"\\udfff\\ud83d\"",
            "\"\\u202e\\u0301\\ufeff\"",
            "\"\u8bf7\u5047\ud83c\udfab\"",
            "\"'; drop table ticket; --\"",
            "\"%s%n${7*7}#{1}{{x}}\"",
            "\"../../etc/passwd\"",
            "\"<script>alert(1)</script>\"",
            "[]",
            "{}",
            "[null]",
            "[[[[]]]]",
            "{\"a\":{\"b\":[1]}}",
            "{\"\":0}",
            "\"{title} > 1 and\"",
            "\"[{\\\"expression\\\": \\\"{x} >\\\", \\\"target_state_id\\\": 0}]\"");

    private static final List<String> SEGMENTS = List.of(
            "0",
            "-1",
            "1.5",
            "999999999",
            "2147483648",
            "9223372036854775807",
            "9223372036854775808",
            "abc",
            "%00",
            "%0A",
            "%E8%AF%B7",
            "%ED%A0%80",
            "%F0%9F%8E%AB",
            "%FF",
            "..%2F..",
            "%25",
            "%3B",
            "null",
            "1%20or%201=1",
            "%5C");

    private static final List<String> CONTENT_TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "application/json; charset=utf-16",
            "application/octet-stream",
            "image/png");

    private static final List<String> BODIES = List.of(
            "",
            "null",
            "[]",
            "{",
            "}",
            "\"text\"",
            "12",
            "{\"a\":1,}",
            "{'a':1}",
            "{\"a\":1}{\"b\":2}",
            "\u0000",
            "a=1&b=2",
            "<a/>",
            "--x\r\n",
            "\ufeff{}",
            "{\"a\":1,\"a\":2}",
            "[".repeat(5000),
            "{\"a\":".repeat(5000),
            "[".repeat(900) + "]".repeat(900));

    private final Random random;

    Hostile(long seed) {
        this.random = new Random(seed);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    boolean in(int times) {
        return random.nextInt(times) == 0;
    }

    String contentType() {
        return in(8) ? oneOf(CONTENT_TYPES) : "application/json";
    }

    String segment() {
        return in(10) ? "9".repeat(300) : oneOf(SEGMENTS);
    }

    /** For a query; escaped. */
    String parameter() {
        return in(10) ? "%E5%81%87".repeat(500) : oneOf(SEGMENTS);
    }

    /** A body that would be right, with something wrong in it. */
    byte[] body(Map<String, ?> right) {
        if (in(8)) {
            return bytes(oneOf(BODIES));
        }
        var parts = new LinkedHashMap<String, String>();
        right.forEach((key, value) -> parts.put(key, JSON.writeValueAsString(value)));
        for (int wrong = random.nextInt(4); wrong > 0; wrong--) {
            spoil(parts);
        }
        var members = new ArrayList<String>();
        parts.forEach((key, value) -> members.add("\"" + key + "\":" + value));
        return bytes("{" + String.join(",", members) + "}");
    }

    private void spoil(Map<String, String> parts) {
        @Nullable String key = parts.isEmpty() ? null : oneOf(List.copyOf(parts.keySet()));
        if (key == null || in(6)) {
            parts.put(oneOf(List.of("unknown", "", "a\\u0000b", "title", "\u5b57\u6bb5", "id", "__class__")), value());
        } else if (in(5)) {
            parts.remove(key);
        } else {
            parts.put(key, value());
        }
    }

    private String value() {
        return switch (random.nextInt(24)) {
            case 0 -> "\"" + "x".repeat(100_000) + "\"";
            case 1 -> "[".repeat(400) + "]".repeat(400);
            case 2 -> "1" + "0".repeat(900);
            default -> oneOf(VALUES);
        };
    }

    /** UTF-8, but now and then with a byte in it that is none. */
    private byte[] bytes(String text) {
        byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        if (bytes.length > 2 && in(20)) {
            bytes = Arrays.copyOf(bytes, bytes.length);
            bytes[random.nextInt(bytes.length)] = (byte) 0xFF;
        }
        return bytes;
    }
}
