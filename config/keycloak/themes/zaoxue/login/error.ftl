<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("errorTitle")}
  <#elseif section = "form">
    <@parts.note type="error"><p id="kc-error-message">${kcSanitize(message.summary)?no_esc}</p></@parts.note>
    <#if traceId??><p class="zx-after">${msg("traceIdSupportMessage", traceId)}</p></#if>
    <@parts.home/>
  </#if>
</@layout.registrationLayout>
