package org.loonbpm.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;

/** One secret with its name. */
final class SigningKey {

    private final String id;
    private final byte[] secret;

    SigningKey(String id, byte[] secret) {
        this.id = id;
        this.secret = secret.clone();
    }

    String id() {
        return id;
    }

    void sign(JWSObject token) {
        try {
            token.sign(new MACSigner(secret));
        } catch (JOSEException impossible) {
            throw new IllegalStateException("cannot sign with key " + id, impossible);
        }
    }

    boolean verifies(JWSObject token) {
        JWSHeader header = token.getHeader();
        try {
            return MACVerifier.SUPPORTED_ALGORITHMS.contains(header.getAlgorithm())
                    && token.verify(new MACVerifier(secret));
        } catch (JOSEException unusable) {
            return false;
        }
    }
}
