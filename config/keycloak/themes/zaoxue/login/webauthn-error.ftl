<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=true; section>
  <#if section = "header">
    ${msg("webauthn-error-title")}
  <#elseif section = "form">
    <form action="${url.loginAction}" method="post">
      <input type="hidden" name="authenticationExecution" value="${execution}">
      <input type="hidden" name="isSetRetry" value="retry">
      <@parts.submit msg("doTryAgain") "try-again" "kc-try-again"/>
    </form>
    <#if isAppInitiatedAction??><form action="${url.loginAction}" method="post"><@parts.cancel/></form></#if>
  </#if>
</@layout.registrationLayout>
