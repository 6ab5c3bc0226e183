package health.zaoxue.portal.notices;

import health.zaoxue.kernel.Role;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.notices.NoticeKind;
import java.util.UUID;

/** The page on which a reader finds what a notice is about. */
final class NoticePlaces {
    private NoticePlaces() {}

    static String of(NoticeKind kind, UUID subject, Caller reader) {
        return switch (kind) {
            case ISSUE_REPORTED, ISSUE_REOPENED -> "/management/issues/one.xhtml?id=" + subject;
            case ISSUE_ACKNOWLEDGED, ISSUE_RESOLVED -> "/nurse/reports/one.xhtml?id=" + subject;
            case REQUEST_SUBMITTED, REQUEST_APPROVED, REQUEST_REJECTED, REQUEST_RETURNED ->
                "/management/requests/one.xhtml?id=" + subject;
            case REQUEST_ENDORSED -> "/commission/requests/decide.xhtml?id=" + subject;
            case LICENCE_ENDING -> "/notices/licences.xhtml";
            case LICENCE_ENDING_HERE -> person(subject, reader);
            case HANDOVER_OPENED, HANDOVER_DUE, HANDOVER_QUESTIONED -> "/aid/handover/one.xhtml?id=" + subject;
            case HANDOVER_OFFERED -> own(reader) + subject;
            case HANDOVER_ACCEPTED, HANDOVER_LAPSED, HANDOVER_CHECKED, TECHNIQUE_RARE -> handover(subject, reader);
            case DELEGATION_LENT, DELEGATION_WITHDRAWN -> "/commission/absence/index.xhtml";
            case TOUR_ENDING -> "/aid/index.xhtml";
            case TOUR_ENDING_HERE -> "/management/index.xhtml";
            default -> ofSkill(kind, subject, reader);
        };
    }

    private static String ofSkill(NoticeKind kind, UUID subject, Caller reader) {
        return switch (kind) {
            case QUEUE_IS_LONG -> signOffs(reader) + "index.xhtml";
            case CASE_SENT, CASE_WAITS_LONG, CASE_CO_SIGNED -> signOffs(reader) + "review.xhtml?id=" + subject;
            case CASE_SIGNED_OFF, CASE_RETURNED -> "/physician/cases/one.xhtml?id=" + subject;
            case CERTIFICATION_GRANTED, CERTIFICATION_EXPIRING -> "/physician/index.xhtml";
            case CERTIFICATION_EXPIRING_HERE,
                    CERTIFICATION_SUSPENDED,
                    CERTIFICATION_REINSTATED,
                    CERTIFICATION_REVOKED -> certification(subject, reader);
            case CURVE_SIGNAL -> curve(subject, reader);
            case NUMBERS_AWAITED -> "/management/certifications/technique.xhtml?id=" + subject;
            case DEGREE_PROPOSED,
                    DEGREE_SUPERVISED,
                    DEGREE_SUPERVISION_ENDS,
                    DEGREE_RENAMED,
                    DEGREE_CHANGED,
                    DEGREE_REPORTED,
                    DEGREE_DUE,
                    DEGREE_OVERDUE -> "/degrees/one.xhtml?id=" + subject;
            case TRAINING_PLACE, TRAINING_CANCELLED, TRAINING_CHANGED, TRAINING_TAUGHT, TRAINING_TAUGHT_NO_LONGER ->
                "/training/one.xhtml?id=" + subject;
            default -> application(kind, subject);
        };
    }

    private static String application(NoticeKind kind, UUID subject) {
        if (!kind.name().startsWith("APPLICATION_")) {
            throw new IllegalArgumentException(kind + " has no place");
        }
        return "/applications/one.xhtml?id=" + subject;
    }

    private static String curve(UUID technique, Caller reader) {
        return reader.is(Role.DEPARTMENT_HEAD)
                ? "/management/certifications/index.xhtml"
                : "/physician/index.xhtml?technique=" + technique;
    }

    private static String signOffs(Caller reader) {
        return reader.is(Role.AID_STAFF) ? "/aid/signoffs/" : "/physician/signoffs/";
    }

    private static String own(Caller reader) {
        return (reader.is(Role.AID_STAFF) ? "/aid" : "/physician") + "/handover/one.xhtml?id=";
    }

    private static String handover(UUID subject, Caller reader) {
        if (reader.is(Role.COMMISSION_OFFICIAL)) {
            return "/commission/handovers/one.xhtml?id=" + subject;
        }
        return (reader.is(Role.DEPARTMENT_HEAD) ? "/management/handovers/one.xhtml?id=" : own(reader)) + subject;
    }

    private static String person(UUID subject, Caller reader) {
        return reader.is(Role.SYSTEM_ADMIN)
                ? "/administration/people/edit.xhtml?id=" + subject
                : "/management/hospital/index.xhtml";
    }

    private static String certification(UUID subject, Caller reader) {
        return reader.is(Role.CREDENTIALING)
                ? "/management/certifications/one.xhtml?id=" + subject
                : "/physician/index.xhtml";
    }
}
