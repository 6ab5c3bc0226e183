<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("logoutConfirmTitle")}
  <#elseif section = "form">
    <p class="zx-say">${msg("logoutConfirmHeader")}</p>
    <form action="${url.logoutConfirmAction}" method="post">
      <input type="hidden" name="session_code" value="${logoutConfirm.code}">
      <@parts.submit msg("doLogout") "confirmLogout" "kc-logout"/>
    </form>
    <#if !logoutConfirm.skipLink && (client.baseUrl)?has_content><@parts.link client.baseUrl msg("backToApplication")/></#if>
  </#if>
</@layout.registrationLayout>
