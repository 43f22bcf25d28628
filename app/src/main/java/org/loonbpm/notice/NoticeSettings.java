package org.loonbpm.notice;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How notices are sent.
 *
 * @param retries how often one that could not be sent is sent again; then it is given up
 * @param firstRetry how long to wait before the first of them; each further one waits four times as long
 * @param mailFrom the sender of mails
 * @param wechatWorkUrl the server of WeChat Work's applications
 * @param dingTalkUrl that of DingTalk's
 */
@ConfigurationProperties("loonbpm.notice")
record NoticeSettings(
        @DefaultValue("3") int retries,
        @DefaultValue("30s") Duration firstRetry,
        @DefaultValue("loonbpm@localhost") String mailFrom,
        @DefaultValue("https://qyapi.weixin.qq.com") String wechatWorkUrl,
        @DefaultValue("https://oapi.dingtalk.com") String dingTalkUrl) {

    /** How long to wait before a retry, the first of which is number 1. */
    Duration before(int retry) {
        return firstRetry.multipliedBy(1L << (2 * Math.min(retry - 1, 8)));
    }
}
