package org.loonbpm.ticket.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.loonbpm.security.Caller;
import org.loonbpm.ticket.Attachments;
import org.loonbpm.ticket.UploadedFile;
import org.loonbpm.web.Answer;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files for tickets' fields, under Loonflow's addresses. */
@RestController
class AttachmentController {

    /** What a browser may show rather than save: nothing that could run in our pages' name. */
    private static final Set<MediaType> SHOWN =
            Set.of(MediaType.IMAGE_PNG, MediaType.IMAGE_JPEG, MediaType.IMAGE_GIF, MediaType.APPLICATION_PDF);

    private final Attachments attachments;

    AttachmentController(Attachments attachments) {
        this.attachments = attachments;
    }

    /** Where an uploaded file is read, and what it was called. */
    record Uploaded(String filePath, String fileName, String sourceFileName) {}

    @PostMapping("/api/v1.0/tickets/upload_file")
    Answer upload(Caller caller, @RequestParam("file") MultipartFile file) throws IOException {
        UploadedFile stored = attachments.upload(caller, file.getOriginalFilename(), file.getBytes());
        return Answer.of(new Uploaded(stored.path(), stored.name(), stored.sourceName()));
    }

    @GetMapping("/media/ticket_file/{name}")
    ResponseEntity<byte[]> read(Caller caller, @PathVariable String name) {
        UploadedFile file = attachments.read(caller, name);
        MediaType type = MediaTypeFactory.getMediaType(file.name())
                .filter(SHOWN::contains)
                .orElse(MediaType.APPLICATION_OCTET_STREAM);
        ContentDisposition.Builder disposition =
                SHOWN.contains(type) ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.status(HttpStatus.OK)
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(file.sourceName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(file.content());
    }
}
