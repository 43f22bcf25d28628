package org.loonbpm.work;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.nio.charset.StandardCharsets;

/** Keeps the data as the text that it is: readable in the table, and nothing can be smuggled in as an object. */
final class PlainText implements Serializer {

    @Override
    public byte[] serialize(Object data) {
        return data.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] stored) {
        return type.cast(new String(stored, StandardCharsets.UTF_8));
    }
}
