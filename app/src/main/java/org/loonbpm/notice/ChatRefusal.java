package org.loonbpm.notice;

import java.util.Set;

/** WeChat Work or DingTalk has answered that something is wrong. */
final class ChatRefusal extends NotSent {

    private static final long serialVersionUID = 1L;

    /** Both say so of a token that they do not take (any more): 40001 and 42001 WeChat Work, 88 DingTalk, 40014 both. */
    private static final Set<Integer> ABOUT_THE_TOKEN = Set.of(40001, 40014, 42001, 88);

    private final int errcode;

    ChatRefusal(int errcode, String message) {
        super(message);
        this.errcode = errcode;
    }

    boolean isAboutTheToken() {
        return ABOUT_THE_TOKEN.contains(errcode);
    }
}
