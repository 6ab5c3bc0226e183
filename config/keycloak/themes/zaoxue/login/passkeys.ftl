<#import "parts.ftl" as parts>

<#macro answer id="webauth">
<form id="${id}" action="${url.loginAction}" method="post" hidden data-passkey="${id}" data-challenge="${challenge}" data-rp-id="${rpId}" data-verification="${userVerification}" data-timeout="${createTimeout?c}" data-identified="${isUserIdentified}" data-mediation="${mediation!"conditional"}" data-unsupported="${msg("webauthn-unsupported-browser-text")}">
  <#list ["clientDataJSON", "authenticatorData", "signature", "credentialId", "userHandle", "error"] as name>
    <input type="hidden" id="${name}" name="${name}">
  </#list>
  <#if authenticators??>
    <#list authenticators.authenticators as authenticator><input type="hidden" data-allowed value="${authenticator.credentialId}"></#list>
  </#if>
</form>
<script type="module" src="${url.resourcesPath}/js/passkey.js"></script>
</#macro>

<#macro conditionalUIData>
<#if enableWebAuthnConditionalUI?has_content>
  <@answer/>
  <button type="button" class="zx-btn is-line is-wide" id="authenticateWebAuthnButton" data-use-passkey data-offer hidden><@parts.icon "key"/>${msg("webauthn-doAuthenticate")}</button>
</#if>
</#macro>
