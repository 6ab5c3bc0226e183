<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("webauthn-registration-title")}
  <#elseif section = "form">
    <p class="zx-say">${msg("zxPasskeyAbout")}</p>
    <form id="register" action="${url.loginAction}" method="post" data-challenge="${challenge}" data-user-id="${userid}" data-user-name="${username}" data-algorithms="<#list signatureAlgorithms as algorithm>${algorithm?c}<#sep> </#list>" data-rp-name="${rpEntityName}" data-rp-id="${rpId}" data-attestation="${attestationConveyancePreference}" data-attachment="${authenticatorAttachment}" data-resident-key="${residentKey}" data-verification="${userVerificationRequirement}" data-timeout="${createTimeout?c}" data-exclude="${excludeCredentialIds}" data-unsupported="${msg("webauthn-unsupported-browser-text")}">
      <#list ["clientDataJSON", "attestationObject", "publicKeyCredentialId", "transports", "authenticatorAttachment", "error"] as name>
        <input type="hidden" id="${name}" name="${name}">
      </#list>
      <@parts.text id="authenticatorLabel" label=msg("zxPasskeyName") value=msg("webauthn-registration-init-label")/>
      <@parts.check id="logout-sessions" label=msg("logoutOtherSessions")/>
      <button class="zx-btn is-wide" type="submit" id="registerWebAuthn"><@parts.icon "key"/>${msg("doRegisterSecurityKey")}</button>
    </form>
    <script type="module" src="${url.resourcesPath}/js/passkey.js"></script>
    <#if !isSetRetry?has_content && isAppInitiatedAction?has_content>
      <form action="${url.loginAction}" method="post"><@parts.cancel/></form>
    </#if>
  </#if>
</@layout.registrationLayout>
